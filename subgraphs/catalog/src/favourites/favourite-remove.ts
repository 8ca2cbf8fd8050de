import { unauthenticated } from "@souk/shared/errors";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound, type UserError } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import type { Listing } from "../listings/listing-tables.ts";
import type { FavouriteInput } from "./favourite-add.ts";

/** What favouriteRemove answers: which listing it was, or, to a repetition, the listing as it was read again. */
export interface FavouriteRemoved { readonly listingId?: Id<"lst">; readonly listing?: Listing | null; readonly userErrors: readonly UserError[] }

/**
 * Takes a listing off the caller's favourites, whatever became of it.
 *
 * Repeatable: the same key returns the first answer; and what is not among them is left, whatever the key.
 * @throws Refused Invalid (an id of no listing)
 */
export const favouriteRemove = verb("favouriteRemove", async (tx, { caller, favourites }: Context, { listingId }: FavouriteInput): Promise<{ readonly listingId: Id<"lst"> }> => {
  if (!caller.userId) throw unauthenticated();
  if (!isId("lst", listingId)) throw notFound(["input", "listingId"], "There is no such listing.");
  const removed = await tx.run("delete from catalog.favourite where user_id = $1 and listing_id = $2", [uuidOf(caller.userId), uuidOf(listingId)]);
  if (removed > 0) await publish(tx, "favourite.removed", { userId: caller.userId, listingId });
  tx.afterCommit(() => favourites.forget(listingId));
  return { listingId };
}, { references: ({ listingId }) => ({ listing: listingId }) });
