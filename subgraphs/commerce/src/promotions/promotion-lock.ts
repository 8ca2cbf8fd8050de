import type { Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { seesPromotions, writesPromotions } from "./promotion-guards.ts";
import { promotions, type Promotion, type PromotionOwner } from "./promotion-tables.ts";

const noPromotion = () => notFound(["id"], "There is no such promotion.");

/**
 * The promotion, locked, for somebody who writes it; checkouts that use it hold it shared, so either waits for the other.
 * @throws OperationError FORBIDDEN for who reads it only
 * @throws Refused for everybody else, as if there were none
 */
export async function ownPromotionLock(tx: Tx, id: Id<"prm">, caller: Caller): Promise<Promotion> {
  if (!isId("prm", id)) throw noPromotion();
  const [promotion] = await tx.read(promotions,
    `select ${promotions.select("p")}
       from commerce.promotion p
      where p.id = $1
        for no key update`,
    [uuidOf(id)]);
  if (!promotion || !seesPromotions(caller, promotion.sellerId)) throw noPromotion();
  writesPromotions(caller, promotion.sellerId);
  return promotion;
}

/** Counts over all of an owner's promotions hold until the transaction ends: no single row tells them. Taken after the promotion. */
export const promotionsOfOwnerLock = (tx: Tx, owner: PromotionOwner): Promise<number> =>
  tx.run("select pg_advisory_xact_lock(hashtext('commerce.promotion'), hashtext($1))", [owner ?? "platform"]);
