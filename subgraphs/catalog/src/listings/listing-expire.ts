import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sweep } from "@souk/shared/work";
import { listingsMove } from "./listing-move.ts";
import { listings } from "./listing-tables.ts";

const batchMax = 500;          // some 50 ms of locks
const everyMs = 5_000;         // a listing may outlive its time by that

/** Ends the life of listings whose time is over, by the database clock. Uses the index listing_expiry. */
async function listingsExpire({ database }: SubgraphRuntime): Promise<number> {
  return database.transaction({ origin: { actor: "service:listing-expiry", correlationId: "sweep-listing-expiry" } }, async (tx) => {
    const due = await tx.read(listings,
      `select ${listings.select("l")}
         from catalog.listing l
        where l.state = 'PUBLISHED'
          and l.expires_at <= statement_timestamp()
        order by l.expires_at
        limit $1
          for no key update skip locked`, [batchMax]);
    return (await listingsMove(tx, due, "expire")).length;
  });
}

/** The timer of what is published. */
export const listingExpiry: Sweep = { name: "listings expire", everyMs, batchMax, sweep: listingsExpire };
