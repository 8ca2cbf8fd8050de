import type { Database } from "@souk/shared/database";

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
