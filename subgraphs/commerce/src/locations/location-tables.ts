import { bool, id, int, nullable, ref, table, text, timestamp, type Row } from "@souk/shared/table";

/** Where a seller's things lie. */
export const locations = table("commerce.location", {
  id: id("loc"),
  sellerId: ref("sel"),
  name: text(),
  country: nullable(text()),
  region: nullable(text()),
  postalCode: nullable(text()),
  isPickup: bool(),
  isDefault: bool(),
  version: int(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
  archivedAt: nullable(timestamp()),
});
export type Location = Row<typeof locations>;

/** Places of one seller, the archived included: a list that is shown whole, and more than any of ours has. */
export const locationsMax = 50;
