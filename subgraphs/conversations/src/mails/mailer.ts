import type { Database } from "@souk/shared/database";
import { developmentMailer } from "./development-mailer.ts";
import { smtpMailer } from "./smtp-mailer.ts";

/** One mail, ready to be sent. */
export interface Mail {
  /** The same for every attempt at the same mail, so that a receiver can tell a repetition. Without angle brackets. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What a mailer has beside the mail. */
export interface MailContext { readonly database: Database; readonly signal: AbortSignal }

/** Where mails go out. */
export interface Mailer {
  /**
   * Hands a mail over, within 20 s.
   * @throws MailRefused if it will never be taken; any other error may pass
   */
  send(mail: Mail, context: MailContext): Promise<void>;
}

/** The mail server will not take this mail, now or later. `code` is its reply code; its words may quote the mail. */
export class MailRefused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`the mail was refused: ${code}`);
    this.name = "MailRefused";
    this.code = code;
  }
}

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
