import type { Id } from "@souk/shared/ids";
import { z } from "zod";
import { onHandMax, type StockReason } from "./inventory-tables.ts";

/** A change of what lies at a place, as the graph takes it. */
export interface InventoryChangeInput {
  readonly variantId: Id<"var">;
  readonly locationId?: Id<"loc"> | null;
  readonly delta?: number | null;
  readonly setTo?: number | null;
  readonly setShelfTo?: number | null;
  readonly changeFromQuantity?: number | null;
  readonly reason: StockReason;
}

/** A delivery note's worth; whoever counts a whole store sends several. */
export const changesMax = 100;

const given = (value: unknown): boolean => value !== null && value !== undefined;
const quantity = z.int().min(0, "Not below nothing.").max(onHandMax, `At most ${onHandMax}.`);

/** Rules of `InventoryAdjustInput` beyond the schema's types. */
export const inventoryAdjustRules = z.object({
  changes: z.array(z.object({
    delta: z.int().min(-onHandMax, `At most ${onHandMax}.`).max(onHandMax, `At most ${onHandMax}.`).refine((delta) => delta !== 0, "This changes nothing.").nullish(),
    setTo: quantity.nullish(),
    setShelfTo: quantity.nullish(),
    changeFromQuantity: quantity.nullish(),
  })
    .refine(({ delta, setTo, setShelfTo }) => [delta, setTo, setShelfTo].filter(given).length === 1, { path: ["delta"], message: "Say by how much, or to how many." })
    .refine(({ setTo, setShelfTo, changeFromQuantity }) => !given(setTo ?? setShelfTo) || given(changeFromQuantity), { path: ["changeFromQuantity"], message: "Say how many there were: somebody may have sold one meanwhile." }))
    .min(1, "At least one change.").max(changesMax, `At most ${changesMax} changes.`),
});
