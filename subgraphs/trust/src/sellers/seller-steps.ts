import { hasRole, type Caller } from "@souk/shared/caller";
import { allowedTransitions } from "@souk/shared/machine";
import { ownSellerBar } from "./seller-decide.ts";
import { actsAs, sellerDeciders } from "./seller-rights.ts";
import { sellerMachine, sellerMutations, type SellerCommand, type SellerState } from "./seller-states.ts";
import type { MemberRole } from "./seller-tables.ts";

/** A step that a state allows; `blockedBy` is why the caller may not take it, null if they may. */
export interface SellerStep { readonly to: SellerState; readonly mutation: string; readonly blockedBy: string | null }

function barOf(command: SellerCommand, caller: Caller, held: MemberRole | null): string | null {
  if (command === "submit") return actsAs(held) ? null : "Only the owner hands it in.";
  if (!hasRole(caller, ...sellerDeciders[command])) return "An operator decides this.";
  return held === null ? null : ownSellerBar;
}

/** What the machine allows for a seller now, and what of it the caller may do; `held` is what the caller is in its team. */
export const sellerSteps = (state: SellerState, caller: Caller, held: MemberRole | null): SellerStep[] =>
  allowedTransitions(sellerMachine, state).map(({ to, command }) => ({ to, mutation: sellerMutations[command], blockedBy: barOf(command, caller, held) }));
