import { isMember } from "@souk/shared/caller";
import { forbidden } from "@souk/shared/errors";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";

/** The listing's `id`, `PurchaseLimitSetInput`, and the key. */
export interface PurchaseLimitSetInput { readonly id: Id<"lst">; readonly perBuyerMax: number | null; readonly idempotencyKey: string }

/** More of one thing than a cart line holds is a matter for a quote: a limit above it would say nothing. */
const perBuyerMost = 9_999;

/**
 * Says how many of a listing one buyer may buy in all, over all its variants and orders; null for any number. Buyers who
 * are completing a checkout of it are waited for. What was bought stays bought.
 *
 * Repeatable: the same key returns the first answer; the same limit again changes nothing.
 * @throws OperationError FORBIDDEN if the caller is of the seller's team, but neither owner nor manager
 * @throws Refused InvalidInput when there is no such listing
 */
export const purchaseLimitSet = verb("purchaseLimitSet", async (tx, { caller }: Context, { id, perBuyerMax }: PurchaseLimitSetInput): Promise<{ readonly id: Id<"lst"> }> => {
  const known = isId("lst", id) ? await tx.row<{ seller_id: string }>("select seller_id from catalog.sellable_variant_v1 where listing_id = $1 limit 1", [uuidOf(id)]) : undefined;
  const sellerId = known && idOf("sel", known.seller_id);
  if (!sellerId || !isMember(caller, sellerId)) throw notFound(["id"], "There is no such listing.");
  if (!isMember(caller, sellerId, "SELLER_OWNER", "SELLER_MANAGER")) throw forbidden();
  const changed = perBuyerMax === null
    ? await tx.run("delete from commerce.purchase_limit where listing_id = $1", [uuidOf(id)])
    : await tx.run(
      `insert into commerce.purchase_limit as l (listing_id, seller_id, per_buyer_max)
       values ($1, $2, $3)
           on conflict (listing_id) do update
          set per_buyer_max = excluded.per_buyer_max, updated_at = clock_timestamp()
        where l.per_buyer_max <> excluded.per_buyer_max`, [uuidOf(id), uuidOf(sellerId), perBuyerMax]);
  if (changed > 0) await publish(tx, "purchaseLimit.set", { listingId: id, sellerId, perBuyerMax });
  return { id };
}, { input: z.object({ perBuyerMax: z.number().min(1, "At least one.").max(perBuyerMost, `At most ${perBuyerMost}.`).nullable() }) });
