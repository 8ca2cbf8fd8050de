import { noSuch } from "@souk/shared/errors";
import type { Watch } from "@souk/shared/live";
import { logWatch } from "@souk/schema/log-watch";
import type { Context } from "../context.ts";

/** What is booked on the accounts of a seller whose balances the caller sees. @throws OperationError NOT_FOUND */
export async function balanceWatch({ sellerId }: { readonly sellerId: string }, { accounts }: Context): Promise<Watch> {
  if (await accounts.ofSeller(sellerId) === null) throw noSuch("seller");
  return logWatch("sellerIds", ["ledger.posted", "ledger.reversed"], [sellerId]);
}
