import type { Secrets } from "@souk/shared/secrets";
import { z } from "zod";
import type { MailJob } from "./mails-request.ts";

const contents = z.object({
  to: z.email(),
  displayName: z.string(),
  /** Opens the link; never stored or logged. */
  token: z.string().optional(),
  locale: z.string().nullish(),
});
/** What trust sealed for a mail. */
export type MailContents = z.infer<typeof contents>;

/** Opens what trust sealed. @throws Error if it was sealed for another person, mail or installation */
export const mailContents = (secrets: Secrets, { userId, mail, sealed }: MailJob): MailContents =>
  contents.parse(JSON.parse(secrets.open("mail", sealed, `${userId}:${mail}`)));
