import type { Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { isId } from "@souk/shared/ids";
import { noPayout } from "../payout-accounts/payout-refusals.ts";
import { movesPayouts } from "../payout-accounts/payout-staff.ts";
import type { Payout } from "./payout-tables.ts";
import { payoutsLock } from "./payouts-lock.ts";

/** The payout, locked for somebody who says where its money goes. @throws Refused NotFound (there is none that they do so for) */
export async function payoutLockFor(tx: Tx, id: string, caller: Caller): Promise<Payout> {
  const [payout] = isId("pyt", id) ? await payoutsLock(tx, [id]) : [];
  if (!payout || !movesPayouts(caller, payout)) throw noPayout();
  return payout;
}
