import { isMember, type Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound, Refused, invalid } from "@souk/shared/refusals";
import { sideOf } from "./conversation-rights.ts";
import { subjectUnavailable } from "./conversation-refusals.ts";
import type { ConversationSide, SubjectKind } from "./conversation-tables.ts";

/** Between whom a thread about something is. */
export interface Opening { readonly kind: SubjectKind; readonly subjectId: string; readonly buyerId: Id<"usr">; readonly sellerId: Id<"sel">; readonly side: ConversationSide }

const path = ["input", "subjectId"];

/** Whoever is interested in a listing becomes its thread's buyer. */
async function aboutListing(tx: Tx, userId: Id<"usr">, caller: Caller, id: Id<"lst">): Promise<Opening> {
  const listing = await tx.row<{ seller_id: string; is_published: boolean }>(
    "select seller_id, is_published from catalog.listing_party_v1 where listing_id = $1", [uuidOf(id)]);
  if (!listing?.is_published) throw subjectUnavailable(path);
  const parties = { buyerId: userId, sellerId: idOf("sel", listing.seller_id) };
  if (isMember(caller, parties.sellerId)) throw new Refused(invalid(path, "You sell this yourself: a buyer begins to talk about it."));
  return { kind: "LISTING", subjectId: uuidOf(id), ...parties, side: "BUYER" };
}

/** An order's thread is between those whose order it is. */
async function aboutOrder(tx: Tx, caller: Caller, id: Id<"ord">): Promise<Opening> {
  const order = await tx.row<{ buyer_id: string; seller_id: string }>(
    "select buyer_id, seller_id from commerce.order_party_v1 where order_id = $1", [uuidOf(id)]);
  const parties = order && { buyerId: idOf("usr", order.buyer_id), sellerId: idOf("sel", order.seller_id) };
  const side = parties && sideOf(caller, parties);
  if (!parties || !side) throw notFound(path, "There is no such listing or order.");
  return { kind: "ORDER", subjectId: uuidOf(id), ...parties, side };
}

/**
 * Who would talk about a listing or an order, and on which side the caller would.
 * @throws Refused LISTING_UNAVAILABLE, Invalid (no such subject, or the caller's own listing)
 */
export async function subjectOpening(tx: Tx, caller: Caller, userId: Id<"usr">, subjectId: string): Promise<Opening> {
  if (isId("lst", subjectId)) return aboutListing(tx, userId, caller, subjectId);
  if (isId("ord", subjectId)) return aboutOrder(tx, caller, subjectId);
  throw notFound(path, "There is no such listing or order.");
}
