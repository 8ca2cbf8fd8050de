import type { JobContext } from "@souk/shared/work";
import { mailContents } from "./mail-contents.ts";
import { mailDeliver } from "./mail-deliver.ts";
import { mailRender } from "./mail-render.ts";
import type { Mailer } from "./mailer.ts";
import type { MailJob } from "./mails-request.ts";

/** Sends a mail of somebody's account, once. @throws Error if it is to be tried again */
export const mailSend = (mailer: Mailer, job: MailJob, context: JobContext): Promise<void> => {
  const { eventId, userId, mail } = job;
  return mailDeliver(mailer, { eventId, userId, template: mail }, eventId, () => {
    const contents = mailContents(context.secrets, job);
    return { to: contents.to, ...mailRender(mail, contents, context.publicUrl) };
  }, context);
};
