import type { Tx } from "@souk/shared/database";
import { isId, uuidOf } from "@souk/shared/ids";
import { noPlatformPayout } from "./platform-payout-refusals.ts";
import { platformPayouts, type PlatformPayout } from "./platform-payout-tables.ts";

/** A payout, locked. @throws Refused Invalid */
export async function platformPayoutLock(tx: Tx, id: string): Promise<PlatformPayout> {
  const [payout] = isId("ppo", id) ? await tx.read(platformPayouts, `select ${platformPayouts.select("p")} from money.platform_payout p where p.id = $1 for no key update`, [uuidOf(id)]) : [];
  if (!payout) throw noPlatformPayout();
  return payout;
}
