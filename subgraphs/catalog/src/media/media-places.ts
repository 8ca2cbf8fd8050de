import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";

/** The pictures of a locked listing, in their order. */
export const placesOf = async (tx: Tx, listingId: Id<"lst">): Promise<Id<"med">[]> =>
  (await tx.rows<{ id: string }>("select id from catalog.media where listing_id = $1 and position is not null order by position", [uuidOf(listingId)]))
    .map(({ id }) => idOf("med", id));

/** Puts the pictures of a locked listing in this order, from 0 on, without a gap. All of them are named. */
export const placesSet = (tx: Tx, ids: readonly Id<"med">[]): Promise<number> => tx.run(
  `update catalog.media m
      set position = w.place - 1
     from unnest($1::uuid[]) with ordinality as w (id, place)
    where m.id = w.id
      and m.position is distinct from w.place - 1`,
  [ids.map(uuidOf)]);
