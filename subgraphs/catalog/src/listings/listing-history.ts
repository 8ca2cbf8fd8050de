import type { Database } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { batchedLists } from "@souk/shared/loader";
import type { ListingState } from "./listing-states.ts";

/** A step of a listing as it was taken. */
export interface ListingStep {
  readonly listingId: Id<"lst">;
  readonly from: ListingState;
  readonly to: ListingState;
  readonly reason: string | null;
  readonly at: Date;
}

const stepsMax = 50;      // a listing that went back and forth more often is told apart by its latest

/** The latest steps of listings, the last one first; one statement for all that are asked in one turn. Uses the primary key. */
export const listingSteps = (database: Database): { load(id: Id<"lst">): Promise<readonly ListingStep[]> } => batchedLists(async (ids: readonly Id<"lst">[]): Promise<ListingStep[]> => {
  const rows = await database.rows<{ listing: string; from: ListingState; to: ListingState; reason: string | null; at: Date }>(
    `select wanted.id as listing, h.from_state as "from", h.to_state as "to", h.reason, h.at
       from unnest($1::uuid[]) as wanted (id)
      cross join lateral (
        select * from catalog.listing_history where listing_id = wanted.id order by version desc limit $2
      ) as h`, [ids.map(uuidOf), stepsMax]);
  return rows.map(({ listing, ...step }) => ({ listingId: idOf("lst", listing), ...step }));
}, (step) => step.listingId, stepsMax);
