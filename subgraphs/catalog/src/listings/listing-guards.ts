import { isMember, type Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { forbidden } from "@souk/shared/errors";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, invalidInput, notFound, Refused, type UserError } from "@souk/shared/refusals";
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

/** What of condition and price rule does not go with what is sold. */
export const kindFaults = (kind: ListingKind, condition: ListingCondition | null, rule: PriceRule): UserError[] => [
  ...(condition !== null && !usedKinds.has(kind) ? [invalid(["input", "condition"], "Only goods and rentals have a condition.")] : []),
  ...((rule === "HOURLY" || rule === "NIGHTLY") && kind !== "SERVICE" && kind !== "RENTAL" ? [invalid(["input", "priceRule"], "Only services and rentals are paid by time.")] : []),
];

/** @throws Refused InvalidInput if what is sold has no condition, or no hours or nights to pay for */
export function kindFits(kind: ListingKind, condition: ListingCondition | null, rule: PriceRule): void {
  const faults = kindFaults(kind, condition, rule);
  if (faults.length > 0) throw invalidInput(...faults);
}
