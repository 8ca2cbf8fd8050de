import type { Tx } from "@souk/shared/database";
import { newId, uuidOf } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { callsBegin } from "../provider/provider-calls.ts";
import { accountParams } from "./payout-account-calls.ts";
import { payoutAccounts, type PayoutAccount } from "./payout-account-tables.ts";
import { payoutAccountsTell } from "./payout-accounts-move.ts";
import { accountExists } from "./payout-refusals.ts";
import { ownSeller } from "./payout-staff.ts";

/** `PayoutAccountOpenInput`. */
export interface PayoutAccountOpenInput { readonly sellerId: string; readonly country: string; readonly entity: PayoutAccount["entity"]; readonly idempotencyKey: string }

const firstLookSeconds = 60;      // by then the provider has answered, or its completer asks

/**
 * Opens a seller's account at the provider, empty: what it asks for the seller shows it by a link. The provider is asked
 * after the commit.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput, Invalid (no seller of the caller's, or one that has an account)
 */
export const payoutAccountOpen = verb("payoutAccountOpen", async (tx: Tx, { caller }: Context, { sellerId: asked, country, entity }: PayoutAccountOpenInput): Promise<PayoutAccount> => {
  const sellerId = ownSeller(caller, asked);
  const [account] = await tx.read(payoutAccounts,
    `insert into money.payout_account as a (id, seller_id, country, entity, look_at)
     values ($1, $2, $3, $4, clock_timestamp() + make_interval(secs => $5))
     on conflict (seller_id) where state not in ('FAILED', 'CLOSED') do nothing
     returning ${payoutAccounts.select("a")}`, [uuidOf(newId("pac")), uuidOf(sellerId), country, entity, firstLookSeconds]);
  if (!account) throw accountExists();
  await callsBegin(tx, [{ objectId: account.id, purpose: "account.create", params: accountParams(account) }]);
  await payoutAccountsTell(tx, [account]);
  return account;
}, { input: z.object({ country: z.string().regex(/^[A-Z]{2}$/, "Two capital letters of ISO 3166.") }).loose() });
