/** Ways by which people are told. */
export type Channel = "IN_APP" | "EMAIL";
/** What people may want to hear of or not. */
export type Category = "ORDERS" | "PAYMENTS" | "SALES" | "PAYOUTS" | "LISTINGS" | "MESSAGES" | "ACCOUNT";

/** In the order in which they are shown. */
export const channels: readonly Channel[] = ["IN_APP", "EMAIL"];

/** What holds of a category for whoever has said nothing. */
export interface CategoryDefaults {
  /** True where people cannot say no: it concerns their access, or their right to sell. */
  readonly isFixed: boolean;
  readonly isOn: Readonly<Record<Channel, boolean>>;
}

const both = { IN_APP: true, EMAIL: true } as const;

/** Everybody is told everything until they say otherwise; in the order in which it is shown. Which kinds are mailed at all, the kinds say. */
export const categories: Readonly<Record<Category, CategoryDefaults>> = {
  ORDERS: { isFixed: false, isOn: both },
  PAYMENTS: { isFixed: false, isOn: both },
  SALES: { isFixed: false, isOn: both },
  PAYOUTS: { isFixed: false, isOn: both },
  LISTINGS: { isFixed: false, isOn: both },
  MESSAGES: { isFixed: false, isOn: both },
  ACCOUNT: { isFixed: true, isOn: both },
};
