import type { Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { invalidTransition, notFound } from "@souk/shared/refusals";
import { ownListingLock } from "../listings/listing-lock.ts";
import { allowedStates, editableStates } from "../listings/listing-states.ts";
import type { Listing } from "../listings/listing-tables.ts";
import { media, type Media } from "./media-tables.ts";

/**
 * The listing, locked, for somebody who changes what it shows.
 * @throws Refused for a stranger, as if there were none; InvalidTransition in a state in which it does not change
 */
export async function pictureListingLock(tx: Tx, id: Id<"lst">, caller: Caller, path?: readonly string[]): Promise<Listing> {
  const listing = await ownListingLock(tx, id, caller, path);
  if (!editableStates.has(listing.state)) throw invalidTransition(listing.state, listing.state, allowedStates(listing.state));
  return listing;
}

/** The listing, then its picture, both locked. @throws Refused as `pictureListingLock`; and when the picture is taken off */
export async function mediaLock(tx: Tx, id: Id<"med">, caller: Caller): Promise<{ readonly listing: Listing; readonly picture: Media }> {
  const none = notFound(["id"], "There is no such picture.");
  if (!isId("med", id)) throw none;
  const row = await tx.row<{ listing_id: string }>("select listing_id from catalog.media where id = $1", [uuidOf(id)]);
  if (!row) throw none;
  const listing = await pictureListingLock(tx, idOf("lst", row.listing_id), caller);
  const [picture] = await tx.read(media, `select ${media.select("m")} from catalog.media m where m.id = $1 and m.archived_at is null for no key update`, [uuidOf(id)]);
  if (!picture) throw none;      // taken off, or swept, since
  return { listing, picture };
}
