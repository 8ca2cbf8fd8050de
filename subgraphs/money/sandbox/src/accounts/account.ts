import type Stripe from "stripe";

/** A connected account as v2 shows it with everything included. */
export type Account = Stripe.V2.Core.Account;
export type Requirement = Stripe.V2.Core.Account.Requirements.Entry;

/** What an account of this sandbox can have: to be sent money, and to have it sent on to its bank. */
export const capabilities = ["stripe_transfers", "payouts"] as const;
export type Capability = (typeof capabilities)[number];
export type Standing = "active" | "pending" | "restricted" | "rejected";

/** As events and requirements name it: `stripe_balance.payouts`. */
export const nameOf = (capability: Capability): `stripe_balance.${Capability}` => `stripe_balance.${capability}`;

/** How a capability of an account stands. One that was not asked for is unsupported. */
export const standingOf = (account: Account, capability: Capability): Standing | "unsupported" =>
  account.configuration?.recipient?.capabilities?.stripe_balance?.[capability]?.status ?? "unsupported";

const details = {
  active: [],
  pending: [{ code: "requirements_pending_verification", resolution: "no_resolution" }],
  restricted: [{ code: "requirements_past_due", resolution: "provide_info" }],
  rejected: [{ code: "rejected_other", resolution: "contact_stripe" }],
} as const;

/** The recipient's configuration with capabilities that stand so. */
export function recipientOf(standing: Readonly<Record<Capability, Standing>>): NonNullable<NonNullable<Account["configuration"]>["recipient"]> {
  const of = (status: Standing) => ({ status, status_details: [...details[status]] });
  return { applied: true, capabilities: { stripe_balance: { payouts: of(standing.payouts), stripe_transfers: of(standing.stripe_transfers) } } };
}
