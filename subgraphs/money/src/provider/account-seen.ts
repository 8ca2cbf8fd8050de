import type Stripe from "stripe";

/** Whether the provider lets an account do something. */
export type Capability = "ACTIVE" | "PENDING" | "RESTRICTED" | "REJECTED" | "UNSUPPORTED";
/** Something that a seller must show the provider, or that the provider still looks at. */
export interface Requirement {
  /** The provider's name for it. */
  readonly field: string;
  readonly status: "CURRENTLY_DUE" | "PAST_DUE" | "EVENTUALLY_DUE" | "PENDING_VERIFICATION";
  /** What was wrong with what was shown, in the provider's words. */
  readonly errors: readonly string[];
}

/** A seller's account at the provider, as it was seen. */
export interface AccountSeen {
  /** acct_… */
  readonly ref: string;
  readonly isClosed: boolean;
  /** That it may be given money. */
  readonly transfers: Capability;
  /** That it may pay out to a bank. */
  readonly payouts: Capability;
  readonly requirements: readonly Requirement[];
  /** The first moment at which something that is missing takes a capability away, RFC 3339; null for none. */
  readonly dueAt: string | null;
}

/** What must be asked for with an account, else the provider leaves it out. */
export const accountIncluded: Stripe.V2.Core.AccountRetrieveParams["include"] & string[] = ["configuration.recipient", "requirements", "identity"];

/** As many requirements as are kept: more than any country asks for. */
const requirementsMax = 100;

/** The provider's object in our words. */
export function accountSeen(account: Stripe.V2.Core.Account): AccountSeen {
  const balance = account.configuration?.recipient?.capabilities?.stripe_balance;
  return {
    ref: account.id, isClosed: account.closed ?? false,
    transfers: capability(balance?.stripe_transfers?.status), payouts: capability(balance?.payouts?.status),
    requirements: (account.requirements?.entries ?? []).slice(0, requirementsMax).map(({ description, awaiting_action_from: from, minimum_deadline: { status }, errors }) => ({
      field: description.slice(0, 200), status: from === "stripe" ? "PENDING_VERIFICATION" as const : status === "past_due" ? "PAST_DUE" as const : status === "currently_due" ? "CURRENTLY_DUE" as const : "EVENTUALLY_DUE" as const,
      errors: errors.slice(0, 10).map((error) => error.description.slice(0, 500)),
    })),
    dueAt: account.requirements?.summary?.minimum_deadline?.time ?? null,
  };
}

const capability = (status: string | undefined): Capability => {
  switch (status) {
    case "active": return "ACTIVE";
    case "restricted": return "RESTRICTED";
    case "rejected": return "REJECTED";
    case "unsupported": return "UNSUPPORTED";
    default: return "PENDING";
  }
};
