import { developmentMailer } from "./development-mailer.ts";
import type { Mailer } from "./mailer.ts";
import { smtpMailer } from "./smtp-mailer.ts";

/** What of the configuration says where mails go. */
export interface MailerConfig {
  readonly mode: "development" | "production";
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly smtpUrl?: string | undefined;
  /** `Souk <souk@example.com>`. */
  readonly mailFrom: string;
}

/**
 * The mail server that is configured; without one, in development, mails are kept where the development page shows them.
 * @throws Error in production without a mail server: the development mailer keeps working links in clear
 */
export function mailerOf({ mode, smtpUrl, mailFrom }: MailerConfig): Mailer {
  if (smtpUrl) return smtpMailer(smtpUrl, mailFrom);
  if (mode === "production") throw new Error("production sends mails through a mail server only: SMTP_URL is missing");
  return developmentMailer;
}
