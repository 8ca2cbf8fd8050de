import { currency, id, int, minor, nullable, ref, table, text, timestamp, type Row } from "@souk/shared/table";

/** How much of what a seller earns is kept back, and for how long. */
export const reservePolicies = table("money.reserve_policy", {
  id: id("rsp"),
  sellerId: ref("sel"),
  rateBps: int(),
  days: int(),
  reason: text(),
  setBy: text(),
  since: timestamp(),
  endedAt: nullable(timestamp()),
});
export type ReservePolicy = Row<typeof reservePolicies>;

/** What was kept back of one release. */
export const reserves = table("money.reserve", {
  id: id("rsv"),
  sellerId: ref("sel"),
  orderId: ref("ord"),
  currency: currency(),
  amountMinor: minor(),
  dueAt: timestamp(),
  givenBackAt: nullable(timestamp()),
  createdAt: timestamp(),
});
export type Reserve = Row<typeof reserves>;
