import { noSuch } from "@souk/shared/errors";
import type { Watch } from "@souk/shared/live";
import { logWatch } from "@souk/schema/log-watch";
import type { Context } from "../context.ts";
import { seesInside } from "../listings/listing-reads.ts";

/** What is seen of a listing by whoever sees it. */
const shown = [
  "listing.updated", "listing.published", "listing.paused", "listing.resumed", "listing.expired", "listing.renewed", "listing.suspended", "listing.reinstated",
  "listing.removed", "listing.archived", "media.ready", "media.reordered", "media.detached", "media.updated",
] as const;
/** What its seller's team and staff see beside that. */
const inside = [...shown, "listing.submitted", "listing.rejected", "listing.redrafted", "media.attached", "media.rejected"] as const;

/** A listing that the caller sees, its prices and variants with it. @throws OperationError NOT_FOUND */
export async function listingWatch({ listingId }: { readonly listingId: string }, { caller, listings }: Context): Promise<Watch> {
  const listing = await listings.byId.load(listingId);
  if (!listing) throw noSuch("listing");
  return logWatch("listingId", seesInside(caller, listing) ? inside : shown, [listing.id]);
}
