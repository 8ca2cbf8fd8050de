import type { Tx } from "@souk/shared/database";
import type { LoggedEvent } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";
import { jobsEnqueue } from "@souk/shared/jobs";
import type { AccountMail } from "@souk/schema/events/trust";

/** What the job is given: the mail's contents stay sealed until they are sent. */
export interface MailJob { readonly eventId: string; readonly userId: Id<"usr">; readonly mail: AccountMail; readonly sealed: string }

/** Asks for one mail for each event; the event's id is the job's key. */
export const mailsRequest = (tx: Tx, events: readonly LoggedEvent<Omit<MailJob, "eventId">>[]): Promise<void> =>
  jobsEnqueue<MailJob>(tx, "mailSend", events.map(({ id, payload, correlationId }) => ({
    key: id, correlationId, payload: { eventId: id, userId: payload.userId, mail: payload.mail, sealed: payload.sealed },
  })));
