import { present } from "@souk/shared/assert";
import { unauthenticated } from "@souk/shared/errors";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, notFound, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { isPublic } from "../listings/listing-pages.ts";
import { listings, type Listing } from "../listings/listing-tables.ts";

/** `FavouriteAddInput`, and the key. */
export interface FavouriteInput { readonly listingId: Id<"lst">; readonly idempotencyKey: string }

/** More is a collection, not what one keeps an eye on; and all of them are counted at each addition. */
const favouritesMax = 2_000;

/**
 * Keeps the caller's eye on a listing that everybody sees.
 *
 * Repeatable: the same key returns the first answer; and what is kept already stays as it is, whatever the key.
 * @throws Refused Invalid (no listing that everybody sees; more than a person keeps)
 */
export const favouriteAdd = verb("favouriteAdd", async (tx, { caller, favourites }: Context, { listingId }: FavouriteInput): Promise<Listing> => {
  if (!caller.userId) throw unauthenticated();
  const none = notFound(["input", "listingId"], "There is no such listing.");
  if (!isId("lst", listingId)) throw none;
  const owner = uuidOf(caller.userId);
  // The lock of this person alone; of two additions at once the second sees the first in its next statement.
  await tx.run("insert into catalog.favourite_owner (user_id) values ($1) on conflict do nothing", [owner]);
  await tx.row("select from catalog.favourite_owner where user_id = $1 for no key update", [owner]);
  const [listing] = await tx.read(listings, `select ${listings.select("l")} from catalog.listing l where l.id = $1 and ${isPublic("l")}`, [uuidOf(listingId)]);
  if (!listing) throw none;
  const added = await tx.run("insert into catalog.favourite (user_id, listing_id) values ($1, $2) on conflict do nothing", [owner, uuidOf(listingId)]);
  if (added === 0) return listing;
  const { kept } = present(await tx.row<{ kept: number }>("select count(*)::int as kept from catalog.favourite where user_id = $1", [owner]), "a count");
  if (kept > favouritesMax) throw new Refused(invalid(["input", "listingId"], `At most ${favouritesMax} favourites.`), { isBadInput: true });
  await publish(tx, "favourite.added", { userId: caller.userId, listingId });
  tx.afterCommit(() => favourites.forget(listingId));
  return listing;
});
