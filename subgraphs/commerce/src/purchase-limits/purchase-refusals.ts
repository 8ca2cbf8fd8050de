import type { Id } from "@souk/shared/ids";
import type { UserError } from "@souk/shared/refusals";

/** How many a buyer may have of a listing, and has. */
export interface PurchaseLimited { readonly listingId: Id<"lst">; readonly limit: number; readonly bought: number }

/** How many they may still buy; never less than none, though a limit may come after the purchases. */
export const leftOf = ({ limit, bought }: Pick<PurchaseLimited, "limit" | "bought">): number => Math.max(0, limit - bought);

/** They want more of a listing than they may have. */
export const purchaseLimit = (limited: PurchaseLimited, path: readonly string[] | null): UserError => {
  const left = leftOf(limited);
  return {
    __typename: "PurchaseLimitError", code: "PURCHASE_LIMIT", path, ...limited, left,
    message: left === 0 ? `Each buyer may have ${limited.limit} of this, and you have.` : `Each buyer may have ${limited.limit} of this: ${left} more for you.`,
  };
};
