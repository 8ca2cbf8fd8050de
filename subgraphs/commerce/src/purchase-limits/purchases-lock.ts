import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import type { UserError } from "@souk/shared/refusals";
import { unitsByListing, type Buying } from "./buying.ts";
import { leftOf, purchaseLimit, type PurchaseLimited } from "./purchase-refusals.ts";

/** What stands against a purchase; `take` counts it for those that come after. */
export interface PurchaseChecked { readonly refused: readonly UserError[]; take(): void }

/**
 * Locks what these buyers have bought of what they are buying, in the order of listings and buyers, and holds the limits:
 * one statement for all. The counters are made where there are none, so that two first purchases of one buyer wait for
 * each other too. What it returns looks at one purchase after the other. Taken after stock and before codes.
 */
export async function purchasesLock(tx: Tx, buyings: readonly Buying[]): Promise<(buying: Buying) => PurchaseChecked> {
  const pairs = new Map(buyings.flatMap(({ buyerId, lines }) => lines.map(({ listingId }) => [keyOf(listingId, buyerId), { listingId, buyerId }] as const)));
  if (pairs.size === 0) return () => ({ refused: [], take: () => {} });
  const rows = await tx.rows<{ listing_id: string; buyer_id: string; units: number; per_buyer_max: number | null }>(
    `with limits as (
       select listing_id, per_buyer_max
         from commerce.purchase_limit
        where listing_id = any($1::uuid[])
        order by listing_id
          for share      -- a seller who changes one waits for the sale, or it for the seller
     ), counters as (
       insert into commerce.buyer_purchase as p (listing_id, buyer_id)
       select *
         from unnest($1::uuid[], $2::uuid[]) as w (listing_id, buyer_id)
        order by w.listing_id, w.buyer_id      -- in which all who move counters lock them
           on conflict (listing_id, buyer_id) do update
          set units = p.units
       returning p.listing_id, p.buyer_id, p.units
     )
     select c.listing_id, c.buyer_id, c.units, l.per_buyer_max
       from counters c
       left join limits l using (listing_id)`,
    [[...pairs.values()].map(({ listingId }) => uuidOf(listingId)), [...pairs.values()].map(({ buyerId }) => uuidOf(buyerId))]);
  const limited = new Map(rows.flatMap(({ listing_id, buyer_id, units, per_buyer_max }): [string, PurchaseLimited][] => {
    const listingId = idOf("lst", listing_id);
    return per_buyer_max === null ? [] : [[keyOf(listingId, idOf("usr", buyer_id)), { listingId, limit: per_buyer_max, bought: units }]];
  }));

  return ({ buyerId, lines }) => {
    const wanted = [...unitsByListing(lines)].flatMap(([listingId, units]) => {
      const key = keyOf(listingId, buyerId);
      const now = limited.get(key);
      return now ? [{ key, now, units }] : [];
    });
    return {
      refused: wanted.filter(({ now, units }) => units > leftOf(now)).map(({ now }) => purchaseLimit(now, null)),
      take: () => { for (const { key, now, units } of wanted) limited.set(key, { ...now, bought: now.bought + units }); },
    };
  };
}

const keyOf = (listingId: Id<"lst">, buyerId: Id<"usr">): string => `${listingId} ${buyerId}`;
