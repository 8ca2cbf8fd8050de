import type { JobTable } from "@souk/shared/work";
import { mailSend } from "./mails/mail-send.ts";
import type { Mailer } from "./mails/mailer.ts";
import type { MailJob } from "./mails/mails-request.ts";
import type { NoticeJob } from "./mails/notice-mails-request.ts";
import { noticeSend } from "./mails/notice-send.ts";

/** What conversations does outside the database. */
export const jobsOf = (mailer: Mailer): JobTable => ({
  mailSend: (job: MailJob, context) => mailSend(mailer, job, context),
  noticeSend: (job: NoticeJob, context) => noticeSend(mailer, job, context),
});
