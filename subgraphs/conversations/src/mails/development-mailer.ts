import type { Mailer } from "./mailer.ts";

/** The newest are kept: enough to find the one just sent, and a test run does not fill the disk. */
export const developmentMailsMax = 1_000;

/** Sends nothing: keeps mails in a table that the development page shows. */
export const developmentMailer: Mailer = {
  async send({ to, subject, text, html }, { database }) {
    await database.run(
      `insert into conversations.development_mail (recipient, subject, body, html)
       values ($1, $2, $3, $4)`,
      [to, subject, text, html]);
    await database.run(
      `delete from conversations.development_mail
        where id <= (select max(id) - ${developmentMailsMax} from conversations.development_mail)`);
  },
};
