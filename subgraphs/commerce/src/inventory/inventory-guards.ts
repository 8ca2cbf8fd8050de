import { isMember, type Caller } from "@souk/shared/caller";
import { forbidden } from "@souk/shared/errors";
import type { Id } from "@souk/shared/ids";

/** @throws OperationError FORBIDDEN unless the caller counts this seller's stock: those who pack do, those who keep its books do not */
export function countsStock(caller: Caller, sellerId: Id<"sel">): void {
  if (!isMember(caller, sellerId, "SELLER_OWNER", "SELLER_MANAGER", "SELLER_FULFILMENT")) throw forbidden();
}

/** @throws OperationError FORBIDDEN unless the caller says how this seller's stock is counted */
export function setsPolicy(caller: Caller, sellerId: Id<"sel">): void {
  if (!isMember(caller, sellerId, "SELLER_OWNER", "SELLER_MANAGER")) throw forbidden();
}
