import type { Tx } from "@souk/shared/database";
import type { Id } from "@souk/shared/ids";
import { jobsEnqueue } from "@souk/shared/jobs";

/** What the job is given: whom to tell of which event. Words and address are read when it runs. */
export interface NoticeJob { readonly eventId: string; readonly userId: Id<"usr"> }

/** Asks for the mails of notifications whose rows stand; an event and a person are a job's key. */
export const noticeMailsRequest = (tx: Tx, notices: readonly NoticeJob[]): Promise<void> =>
  jobsEnqueue<NoticeJob>(tx, "noticeSend", notices.map(({ eventId, userId }) => ({ key: `${eventId}:${userId}`, payload: { eventId, userId } })));
