import { isMember, type Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { forbidden } from "@souk/shared/errors";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, notFound, Refused } from "@souk/shared/refusals";
import type { ListingCondition, ListingKind, PriceRule } from "./listing-tables.ts";

/** Who of a seller's team writes listings; the others read them. */
const writers = ["SELLER_OWNER", "SELLER_MANAGER"] as const;
/** Only things that were used or not have a condition. */
const usedKinds: ReadonlySet<ListingKind> = new Set(["PHYSICAL", "RENTAL"]);

/** True if the caller writes this seller's listings. */
export const isListingWriter = (caller: Caller, sellerId: Id<"sel">): boolean => isMember(caller, sellerId, ...writers);

/** @throws OperationError FORBIDDEN unless the caller writes this seller's listings */
export function writesListings(caller: Caller, sellerId: Id<"sel">): void {
  if (!isListingWriter(caller, sellerId)) throw forbidden();
}

/**
 * The seller may prepare listings, and stays so until this transaction ends: its standing is locked by trust's contract.
 * Called after all other locks are taken.
 *
 * @throws Refused SellerUnavailable
 */
export const sellerStandingLock = (tx: Tx, sellerId: Id<"sel">, path: readonly string[]): Promise<void> => standingLock(tx, sellerId, path, "can_draft");

/** As `sellerStandingLock`, where it must be allowed to sell. */
export const sellerSellsLock = (tx: Tx, sellerId: Id<"sel">, path: readonly string[]): Promise<void> => standingLock(tx, sellerId, path, "can_sell");

async function standingLock(tx: Tx, sellerId: Id<"sel">, path: readonly string[], right: "can_draft" | "can_sell"): Promise<void> {
  if (!isId("sel", sellerId)) throw notFound(path, "There is no such seller.");
  const seller = await tx.row<{ may: boolean }>(`select ${right} as may from trust.seller_standing_lock_v1($1::uuid[])`, [[uuidOf(sellerId)]]);
  if (!seller) throw notFound(path, "There is no such seller.");
  if (seller.may) return;
  const message = right === "can_draft" ? "This seller cannot list at present." : "This seller cannot sell at present.";
  throw new Refused({ __typename: "SellerUnavailableError", code: "SELLER_UNAVAILABLE", message, path, sellerId });
}

/** @throws Refused InvalidInput if what is sold has no condition */
export function conditionFits(kind: ListingKind, condition: ListingCondition | null): void {
  if (condition !== null && !usedKinds.has(kind))
    throw new Refused(invalid(["input", "condition"], "Only goods and rentals have a condition."), { isBadInput: true });
}

/** @throws Refused InvalidInput if what is sold has no hours or nights to pay for */
export function priceRuleFits(kind: ListingKind, rule: PriceRule): void {
  if ((rule === "HOURLY" || rule === "NIGHTLY") && kind !== "SERVICE" && kind !== "RENTAL")
    throw new Refused(invalid(["input", "priceRule"], "Only services and rentals are paid by time."), { isBadInput: true });
}
