import { currency, id, int, minor, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";

/** What a fee is a share of. */
export type FeeBase = "ITEMS" | "ITEMS_AND_SHIPPING";

/** What the platform takes of a sale. Never changed: a new version of the same scope takes its place. */
export const feeRules = table("money.fee_rule", {
  id: id("frl"),
  /** Null: of any seller. */
  sellerId: nullable(ref("sel")),
  /** Null: of any category; otherwise of it and of those below it. */
  categoryId: nullable(ref("cat")),
  /** Null: of any; then there is a share alone. */
  currency: nullable(currency()),
  rateBps: int(),
  /** For each line, on top of the share. */
  fixedMinor: minor(),
  minimumMinor: minor(),
  maximumMinor: nullable(minor()),
  base: oneOf<FeeBase>(),
  taxBps: int(),
  /** Whose the tax on the fee is; null without one. */
  jurisdiction: nullable(text()),
  version: int(),
  validFrom: timestamp(),
  endedAt: nullable(timestamp()),
  setBy: text(),
});
export type FeeRule = Row<typeof feeRules>;
