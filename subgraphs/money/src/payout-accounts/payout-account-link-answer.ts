import { Stripe } from "stripe";
import type { GraphQLResolveInfo } from "graphql";
import { unavailable } from "@souk/shared/errors";
import type { UserError } from "@souk/shared/refusals";
import type { Context } from "../context.ts";
import { payoutAccountLink, payoutAccountLinkCreate, type PayoutAccountLink, type PayoutAccountLinkCreateInput } from "./payout-account-link-create.ts";

interface Payload { readonly link: PayoutAccountLink | null; readonly userErrors: readonly UserError[] }

/**
 * The mutation's resolver: whether the caller may is decided and kept under their key; the page itself is asked for now, and
 * its address is kept nowhere.
 * @throws OperationError DOWNSTREAM_UNAVAILABLE where the provider does not give one: the same again asks again
 */
export async function payoutAccountLinkAnswer(_: unknown, { input }: { readonly input: PayoutAccountLinkCreateInput }, context: Context, info: GraphQLResolveInfo): Promise<Payload> {
  const { result, references, userErrors, isReplayed } = await payoutAccountLinkCreate(context, input);
  if (isReplayed) context.replayed.push(String(info.path.key));
  const id = result?.id ?? (references as { readonly result?: string } | undefined)?.result;
  const account = id === undefined ? null : await context.payoutAccounts.byId.load(id);
  if (!account) return { link: null, userErrors };
  try {
    return { link: await payoutAccountLink(context, account, input), userErrors };
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    context.log.warn({ err: error, payoutAccountId: account.id }, "the provider gives no page");
    throw unavailable();
  }
}
