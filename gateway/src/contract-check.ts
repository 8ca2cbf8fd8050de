import type { Contract } from "@souk/schema/contracts";
import { forbidden, unauthenticated } from "@souk/shared/errors";
import type { Caller } from "@souk/shared/caller";

/** @throws OperationError UNAUTHENTICATED or FORBIDDEN for a caller the contract is not made for */
export function contractCheck(contract: Contract, caller: Caller): void {
  const mayEnter = contract === "public" || (contract === "operator" ? caller.roles.length > 0 : caller.kind === "service");
  if (!mayEnter) throw caller.kind === "anonymous" ? unauthenticated() : forbidden();
}
