import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { next } from "@souk/shared/machine";
import { reservationMachine, type ReservationCommand } from "./reservation-states.ts";
import type { StockChange } from "./stock-tell.ts";

/**
 * Ends what is held for these orders, all by the same command; what is over already stays as it is, so that it may be
 * repeated and raced. The trigger reservation_ended moves the stock with it.
 * @returns what was ended
 */
export const reservationsEnd = (tx: Tx, orderIds: readonly Id<"ord">[], command: ReservationCommand): Promise<StockChange[]> => tx.rows(
  `with held as (
     select r.id
       from commerce.reservation r
      where r.order_id = any($1::uuid[])
        and r.state = 'HELD'
      order by r.id          -- of two that end the same, one waits and then finds it ended
        for no key update
   )
   update commerce.reservation r
      set state = $2, ended_at = clock_timestamp(), actor = $3, correlation_id = $4
     from held
    where r.id = held.id
   returning r.variant_id as "variantId", r.quantity`,
  [orderIds.map(uuidOf), next(reservationMachine, command, "HELD"), tx.origin.actor, tx.origin.correlationId]);
