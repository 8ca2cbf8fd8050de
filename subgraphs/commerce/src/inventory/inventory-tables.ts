import { id, int, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";

/** How a variant is counted: piece by piece, not at all, or as the only one of its kind. */
export type InventoryPolicy = "TRACKED" | "UNLIMITED" | "UNIQUE";
/** Why a seller's team changed what lies at a place. */
export type StockReason = "RECEIVED" | "COUNTED" | "DAMAGED" | "LOST" | "FOUND" | "OTHER";
/** What changed it. */
export type StockMovementKind = "INITIAL" | "ADJUSTED" | "SOLD" | "CANCELLED" | "RETURNED";

/** How a variant is counted, once somebody said so or counted it. */
export const inventoryItems = table("commerce.inventory_item", {
  variantId: id("var"),
  listingId: ref("lst"),
  sellerId: ref("sel"),
  policy: oneOf<InventoryPolicy>(),
  version: int(),
});

/** How much of a variant lies at a place, and how much of that is held back for orders. */
export const inventoryLevels = table("commerce.inventory_level", {
  id: id("lvl"),
  variantId: ref("var"),
  locationId: ref("loc"),
  policy: oneOf<InventoryPolicy>(),
  onHand: int(),
  reserved: int(),
  updatedAt: timestamp(),
});
export type InventoryLevel = Row<typeof inventoryLevels>;

/** One request of a seller's team that changed stock. */
export const inventoryAdjustments = table("commerce.inventory_adjustment", { id: id("adj"), sellerId: ref("sel"), createdAt: timestamp() });
export type InventoryAdjustment = Row<typeof inventoryAdjustments>;

/** A change of what lies at a place; `onHand` is what lay there after it. */
export const stockMovements = table("commerce.stock_movement", {
  levelId: ref("lvl"),
  variantId: ref("var"),
  adjustmentId: nullable(ref("adj")),
  reservationId: nullable(ref("rsv")),
  number: int(),
  quantity: int(),
  onHand: int(),
  kind: oneOf<StockMovementKind>(),
  reason: nullable(oneOf<StockReason>()),
  actor: text(),
  at: timestamp(),
});
export type StockMovement = Row<typeof stockMovements>;

/** Of one thing at one place: more, said by a person, is a slip of the finger. What is given back may come on top. */
export const onHandMax = 1_000_000;
