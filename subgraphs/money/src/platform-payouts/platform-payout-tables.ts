import { currency, id, int, minor, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";
import type { PlatformPayoutState } from "./platform-payout-states.ts";

/** Money of the platform's own that goes to its bank. */
export const platformPayouts = table("money.platform_payout", {
  id: id("ppo"),
  amountMinor: minor(),
  currency: currency(),
  state: oneOf<PlatformPayoutState>(),
  version: int(),
  requestedBy: ref("usr"),
  approvedBy: nullable(ref("usr")),
  providerRef: nullable(text()),
  failure: nullable(text()),
  lookAt: nullable(timestamp()),
  looks: int(),
  arrivesAt: nullable(timestamp()),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type PlatformPayout = Row<typeof platformPayouts>;
