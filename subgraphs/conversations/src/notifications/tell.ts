import type { Tx } from "@souk/shared/database";
import type { LoggedEvent } from "@souk/shared/events";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { Audience } from "./audiences.ts";
import type { KindFacts, NotificationKind } from "./kind-facts.ts";
import { notificationsSend, type NotificationWanted } from "./notifications-send.ts";

/** Who is told what of one type of event. */
export type Telling<P> = (tx: Tx, events: readonly LoggedEvent<P>[]) => Promise<readonly NotificationWanted[]>;

interface How<P, F, K extends NotificationKind> {
  readonly to: Audience<P, F>;
  /** What it leads to. */
  readonly about: (payload: P) => Id;
  /** What the words are made from. */
  readonly facts: (payload: P, found: F & { readonly userId: Id<"usr"> }) => KindFacts[K];
  /** Only of such events; by default of all. */
  readonly when?: (payload: P) => boolean;
  /** True where whoever did it is told as well; by default they are not, since they know. */
  readonly isForAuthorToo?: true;
  /** True for what may happen to one thing again and again: nobody is told again who has not yet read that it did. */
  readonly isOnceUntilRead?: true;
}

/** Leaves out those who have an unread one of the kind about the same thing, and all but the first for each here. One statement. */
async function untold<K extends NotificationKind>(tx: Tx, wanted: readonly NotificationWanted<K>[]): Promise<readonly NotificationWanted<K>[]> {
  const unread = await tx.rows<{ user_id: string; subject_id: string }>(
    `select n.user_id, n.subject_id
       from unnest($2::uuid[], $3::text[]) as w (user_id, subject_id)
       join conversations.notification n using (user_id, subject_id)
      where n.kind = $1
        and n.is_shown
        and n.read_at is null`,
    [wanted[0]?.kind, wanted.map(({ userId }) => uuidOf(userId)), wanted.map(({ subjectId }) => subjectId)]);
  const told = new Set(unread.map((row) => `${row.user_id} ${row.subject_id}`));
  return wanted.filter(({ userId, subjectId }) => {
    const key = `${uuidOf(userId)} ${subjectId}`;
    return !told.has(key) && told.add(key);
  });
}

/** One kind told to one audience. */
export const telling = <P, F, K extends NotificationKind>(
  kind: K, { to, about, facts, when = () => true, isForAuthorToo, isOnceUntilRead }: How<P, F, K>,
): Telling<P> => async (tx, events) => {
  const told = events.filter(({ payload }) => when(payload));
  if (told.length === 0) return [];
  const wanted = (await to(tx, told)).filter(({ event, userId }) => isForAuthorToo || event.actor !== userId).map((one): NotificationWanted<K> => ({
    eventId: one.event.id, userId: one.userId, kind, subjectId: about(one.event.payload), facts: facts(one.event.payload, one),
  }));
  return isOnceUntilRead && wanted.length > 0 ? untold(tx, wanted) : wanted;
};

/** A reaction: everybody whom the events concern is told. Of two tellings that reach the same person, the first counts. */
export const tell = <P>(...tellings: readonly Telling<P>[]) => async (tx: Tx, events: readonly LoggedEvent<P>[]): Promise<void> => {
  const wanted: NotificationWanted[] = [];
  for (const each of tellings) wanted.push(...await each(tx, events));
  await notificationsSend(tx, wanted);
};
