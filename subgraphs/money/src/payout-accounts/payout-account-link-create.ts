import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { stripeOf } from "../provider/stripe-client.ts";
import { payoutAccounts, type PayoutAccount } from "./payout-account-tables.ts";
import { noPayoutAccount } from "./payout-refusals.ts";
import { ownSeller } from "./payout-staff.ts";

/** `PayoutAccountLinkCreateInput`. */
export interface PayoutAccountLinkCreateInput { readonly sellerId: string; readonly returnUrl: string; readonly refreshUrl: string; readonly idempotencyKey: string }
/** Where the seller shows the provider what it asks for, once, and until when. */
export interface PayoutAccountLink { readonly url: string; readonly expiresAt: Date }

/** An address of the client's own: the provider sends people there. */
const urlRule = z.url({ protocol: /^https?$/, error: "An address that begins with https://." }).max(2_000, "At most 2,000 characters.");

/**
 * Says that a seller's team may be led to the provider's own page now, where they show what it asks for and name their bank.
 * The page's address is a secret that serves once: it is asked for when it is answered, and again by a repetition.
 *
 * @throws Refused InvalidInput, Invalid (no seller of the caller's, or one without an account that the provider has made)
 */
export const payoutAccountLinkCreate = verb("payoutAccountLinkCreate", async (tx: Tx, { caller }: Context, { sellerId }: PayoutAccountLinkCreateInput): Promise<PayoutAccount> => {
  const [account] = await tx.read(payoutAccounts,
    `select ${payoutAccounts.select("a")} from money.payout_account a where a.seller_id = $1 and a.state not in ('FAILED', 'CLOSED')`, [uuidOf(ownSeller(caller, sellerId))]);
  if (!account || account.providerRef === null) throw noPayoutAccount();
  return account;
}, { input: z.object({ returnUrl: urlRule, refreshUrl: urlRule }).loose() });

/** Asks the provider for the page's address. @throws StripeError */
export async function payoutAccountLink({ stripe }: Context, { providerRef, state }: PayoutAccount, { returnUrl, refreshUrl }: Pick<PayoutAccountLinkCreateInput, "returnUrl" | "refreshUrl">): Promise<PayoutAccountLink> {
  const pages = { return_url: returnUrl, refresh_url: refreshUrl };
  const isNew = state === "CREATED" || state === "ONBOARDING";
  const link = await stripeOf(stripe).v2.core.accountLinks.create({
    account: providerRef!, use_case: isNew ? { type: "account_onboarding", account_onboarding: pages } : { type: "account_update", account_update: pages },
  });
  return { url: link.url, expiresAt: new Date(link.expires_at) };
}
