import type { Currency } from "@souk/shared/money";

/** What grows an account of a kind: assets and expenses by debit, liabilities and revenue by credit. */
export type NormalSide = "DEBIT" | "CREDIT";
/** Whose an account may be: nobody's but the platform's, or one of each seller, order, person … */
type OwnedBy = "platform" | "seller" | "order" | "user" | "jurisdiction" | "case";
/** Who may see it beside finance and auditors: the members of the seller who may see its money, or nobody. */
type SeenBy = "staff" | "seller";

/** What all accounts of a kind have in common. */
export interface AccountTemplate {
  readonly normalSide: NormalSide;
  readonly ownedBy: OwnedBy;
  readonly seenBy: SeenBy;
  /** In minor units; absent: may go as low as it likes. */
  readonly floor?: 0n;
  /** For people. */
  readonly title: string;
}

const asset = (title: string, also: Partial<AccountTemplate> = {}) => ({ normalSide: "DEBIT", ownedBy: "platform", seenBy: "staff", title, ...also }) as const;
const liability = (title: string, also: Partial<AccountTemplate> = {}) => ({ normalSide: "CREDIT", ownedBy: "platform", seenBy: "staff", title, ...also }) as const;
const held = { floor: 0n } as const;                                              // what is not there cannot be taken
const ofSeller = { ownedBy: "seller", seenBy: "seller", ...held } as const;

/**
 * The chart of accounts. An account is opened when it is first posted to: one per kind, owner and currency.
 * The table `ledger.account_kind` has the same rows; a migration adds to both.
 */
export const chart = {
  "psp:pending": asset("At the provider, not available yet"),
  "psp:available": asset("At the provider, available"),
  "psp:connected": asset("In the seller's account at the provider", { ownedBy: "seller" }),
  "bank": asset("At the bank"),
  "seller:owed": asset("What a seller owes the platform", ofSeller),
  "expense:psp_fees": asset("The provider's fees"),
  "expense:disputes": asset("Chargebacks and their fees borne by the platform"),
  "expense:promotions": asset("Promotions borne by the platform"),
  "expense:refunds": asset("Refunds borne by the platform"),
  "expense:rounding": asset("Rounding"),
  "escrow": liability("Held for an order until the buyer has what was promised", { ownedBy: "order", ...held }),
  "seller:available": liability("Earned and not paid out yet", ofSeller),
  "seller:reserve": liability("Kept back for later refunds", ofSeller),
  "seller:in_payout": liability("On its way to the seller's bank", ofSeller),
  "buyer:credit": liability("A buyer's credit", { ownedBy: "user", ...held }),
  "tax:payable": liability("Tax collected and not paid yet", { ownedBy: "jurisdiction" }),
  "revenue:commission": liability("Commission"),
  "revenue:fees": liability("Fees"),
  "revenue:subscriptions": liability("Subscriptions"),
  "dispute": liability("Disputed at the card network", { ownedBy: "case" }),
  "suspense:unmatched": liability("Money whose purpose is not known yet"),
  "fx": liability("Between two currencies"),
} as const satisfies Record<string, AccountTemplate>;

/** A kind of account, as it stands in the books: `escrow`, `seller:available`. */
export type AccountKind = keyof typeof chart;
/** True for a kind of the chart. */
export const isAccountKind = (kind: string): kind is AccountKind => Object.hasOwn(chart, kind);

/** Which account: there is at most one. */
export interface AccountRef {
  readonly kind: AccountKind;
  /** Global id or code of whose it is; empty for the platform's own. */
  readonly owner: string;
  readonly currency: Currency;
}

/** The account of that kind, owner and currency: `account("escrow", order.id, "EUR")`, `account("bank", "", "EUR")`. */
export const account = (kind: AccountKind, owner: string, currency: Currency): AccountRef => ({ kind, owner, currency });
/** An account's name in the books: kind, owner and currency, by which it is found. */
export const accountName = ({ kind, owner, currency }: AccountRef): string => `${kind} ${owner} ${currency}`;
