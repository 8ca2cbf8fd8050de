import type { Tx } from "@souk/shared/database";
import type { LoggedEvent } from "@souk/shared/events";
import { uuidOf, type Id } from "@souk/shared/ids";

type OfPerson = LoggedEvent<{ readonly userId: Id<"usr"> }>;
const people = (events: readonly OfPerson[]) => [[...new Set(events.map(({ payload }) => uuidOf(payload.userId)))]];

/** Notes who cannot be written to. Applied again it changes nothing. */
export const peopleSuspend = async (tx: Tx, events: readonly OfPerson[]): Promise<void> => void (await tx.run(
  "insert into conversations.person_suspended (user_id) select unnest($1::uuid[]) on conflict do nothing", people(events)));

/** Notes who can be written to again. */
export const peopleReinstate = async (tx: Tx, events: readonly OfPerson[]): Promise<void> => void (await tx.run(
  "delete from conversations.person_suspended where user_id = any($1::uuid[])", people(events)));
