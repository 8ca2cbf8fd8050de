import { isMember, type Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { forbidden } from "@souk/shared/errors";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, notFound, Refused } from "@souk/shared/refusals";
import type { ListingCondition, ListingKind } from "./listing-tables.ts";

/** Who of a seller's team writes listings; the others read them. */
const writers = ["SELLER_OWNER", "SELLER_MANAGER"] as const;
/** Only things that were used or not have a condition. */
const usedKinds: ReadonlySet<ListingKind> = new Set(["PHYSICAL", "RENTAL"]);

/** @throws OperationError FORBIDDEN unless the caller writes this seller's listings */
export function writesListings(caller: Caller, sellerId: Id<"sel">): void {
  if (!isMember(caller, sellerId, ...writers)) throw forbidden();
}

/**
 * The seller may prepare listings, and stays so until this transaction ends: its standing is locked by trust's contract.
 * Called after all other locks are taken.
 *
 * @throws Refused SellerUnavailable
 */
export async function sellerStandingLock(tx: Tx, sellerId: Id<"sel">, path: readonly string[]): Promise<void> {
  if (!isId("sel", sellerId)) throw notFound(path, "There is no such seller.");
  const seller = await tx.row<{ canDraft: boolean }>(
    `select can_draft as "canDraft" from trust.seller_standing_lock_v1($1::uuid[])`, [[uuidOf(sellerId)]]);
  if (!seller) throw notFound(path, "There is no such seller.");
  if (seller.canDraft) return;
  throw new Refused({ __typename: "SellerUnavailableError", code: "SELLER_UNAVAILABLE", message: "This seller cannot list at present.", path, sellerId });
}

/** @throws Refused InvalidInput if what is sold has no condition */
export function conditionFits(kind: ListingKind, condition: ListingCondition | null): void {
  if (condition !== null && !usedKinds.has(kind))
    throw new Refused(invalid(["input", "condition"], "Only goods and rentals have a condition."), { isBadInput: true });
}
