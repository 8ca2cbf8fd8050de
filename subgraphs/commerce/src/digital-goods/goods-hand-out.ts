import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";

/**
 * Gives the buyers of accepted, locked orders what there is now of each digital line, for good, and counts those lines as
 * delivered; lines of which nothing is said stay open until their seller gives it by hand.
 * @returns how many lines
 */
export const goodsHandOut = (tx: Tx, accepted: readonly { readonly id: Id<"ord"> }[]): Promise<number> => tx.run(
  `with given as (
     insert into commerce.order_line_goods (order_line_id, variant_id, version)
     select l.id, l.variant_id, g.version
       from commerce.order_line l
       join commerce.digital_goods g on g.variant_id = l.variant_id
      where l.order_id = any($1::uuid[])
        and l.kind = 'DIGITAL'
        and l.ordered > l.cancelled + l.shipped
        and g.is_given
     returning order_line_id
   )
   update commerce.order_line l
      set shipped = ordered - cancelled, delivered = ordered - cancelled
     from given
    where l.id = given.order_line_id`, [accepted.map(({ id }) => uuidOf(id))]);
