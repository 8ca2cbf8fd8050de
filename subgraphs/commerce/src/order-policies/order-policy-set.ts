import { isMember } from "@souk/shared/caller";
import { forbidden } from "@souk/shared/errors";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";

/** The seller's `id`, `OrderPolicySetInput`, and the key. */
export interface OrderPolicySetInput { readonly id: Id<"sel">; readonly isAcceptedAtOnce: boolean; readonly idempotencyKey: string }

/**
 * Says whether a seller's orders are accepted at once, or looked at first. It holds for what is shown to buyers from now
 * on: orders that were made, and checkouts that were shown something else, keep what they were shown.
 *
 * Repeatable: the same key returns the first answer; the same policy again changes nothing.
 * @throws OperationError FORBIDDEN if the caller is of the seller's team, but neither owner nor manager
 * @throws Refused InvalidInput when there is no such seller
 */
export const orderPolicySet = verb("orderPolicySet", async (tx, { caller }: Context, { id, isAcceptedAtOnce }: OrderPolicySetInput): Promise<{ readonly id: Id<"sel"> }> => {
  if (!isId("sel", id) || !isMember(caller, id)) throw notFound(["id"], "There is no such seller.");
  if (!isMember(caller, id, "SELLER_OWNER", "SELLER_MANAGER")) throw forbidden();
  const changed = await tx.run(
    `insert into commerce.order_policy as p (seller_id, is_accepted_at_once)
     values ($1, $2)
         on conflict (seller_id) do update
        set is_accepted_at_once = excluded.is_accepted_at_once, updated_at = clock_timestamp()
      where p.is_accepted_at_once <> excluded.is_accepted_at_once`, [uuidOf(id), isAcceptedAtOnce]);
  if (changed > 0) await publish(tx, "orderPolicy.set", { sellerId: id, isAcceptedAtOnce });
  return { id };
});
