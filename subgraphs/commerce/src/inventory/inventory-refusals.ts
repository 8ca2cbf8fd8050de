import { invalid, type UserError } from "@souk/shared/refusals";
import type { Id } from "@souk/shared/ids";

/** Where a change stands in the input. */
export const changePath = (at: number, field?: string): readonly string[] => ["input", "changes", String(at), ...(field ? [field] : [])];

/** Something else lies there than the client thought, on hand or on the shelf. Nothing was changed. */
export const inventoryChanged = (at: number, { variantId, locationId, onHand }: { readonly variantId: Id<"var">; readonly locationId: Id<"loc">; readonly onHand: number }, counted: number): UserError =>
  ({ __typename: "InventoryChangedError", code: "STALE_VERSION", message: `There are ${counted} now. Count again.`, path: changePath(at, "changeFromQuantity"), variantId, locationId, onHand });

export const noVariant = (path: readonly string[]): UserError => invalid(path, "There is no such variant.");
export const noLocation = (at: number): UserError => invalid(changePath(at, "locationId"), "There is no such location.");
