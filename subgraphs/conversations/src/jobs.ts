import type { JobTable } from "@souk/shared/work";
import { mailSend } from "./mails/mail-send.ts";
import type { Mailer } from "./mails/mailer.ts";
import type { MailJob } from "./mails/mails-request.ts";

/** What conversations does outside the database. */
export const jobsOf = (mailer: Mailer): JobTable => ({
  mailSend: (job: MailJob, context) => mailSend(mailer, job, context),
});
