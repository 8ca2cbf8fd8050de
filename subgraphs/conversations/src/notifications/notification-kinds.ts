import type { Category } from "../preferences/categories.ts";
import type { NotificationKind } from "./kind-facts.ts";

/**
 * When a kind is mailed: never; at once; or when it was not read after some minutes, one mail for all of a thread until
 * somebody looks at it.
 */
export type MailTime = "never" | "atOnce" | "ifUnread";

/** What holds of a kind, whoever is told. */
export interface KindRule { readonly category: Category; readonly mail: MailTime }

const of = (category: Category, mail: MailTime): KindRule => ({ category, mail });

/** Each kind's category and whether people expect a mail of it. What is seen while one shops, or told daily, is in the app only. */
export const notificationKinds: Readonly<Record<NotificationKind, KindRule>> = {
  WELCOME: of("ACCOUNT", "never"),            // the mail before it said as much
  SELLER_APPROVED: of("ACCOUNT", "atOnce"),
  SELLER_REJECTED: of("ACCOUNT", "atOnce"),
  SELLER_SUSPENDED: of("ACCOUNT", "atOnce"),
  SELLER_REINSTATED: of("ACCOUNT", "atOnce"),

  ORDER_PLACED: of("ORDERS", "atOnce"),
  ORDER_UNFULFILLABLE: of("ORDERS", "atOnce"),
  ORDER_DECLINED: of("ORDERS", "atOnce"),
  ORDER_EXPIRED: of("ORDERS", "atOnce"),
  ORDER_CANCELLED: of("ORDERS", "atOnce"),
  ORDER_SHIPPED: of("ORDERS", "atOnce"),
  ORDER_DELIVERED: of("ORDERS", "atOnce"),

  PAYMENT_ACTION_REQUIRED: of("PAYMENTS", "never"),     // its bank asks within minutes, on the page that is open
  PAYMENT_FAILED: of("PAYMENTS", "atOnce"),
  REFUND_SUCCEEDED: of("PAYMENTS", "atOnce"),

  SALE_PLACED: of("SALES", "atOnce"),
  SALE_CANCELLED: of("SALES", "atOnce"),
  SALE_EXPIRED: of("SALES", "atOnce"),
  SALE_RELEASED: of("SALES", "never"),        // its payout is written of
  STOCK_DEPLETED: of("SALES", "never"),

  PAYOUT_PAID: of("PAYOUTS", "atOnce"),
  PAYOUT_FAILED: of("PAYOUTS", "atOnce"),
  PAYOUT_RETURNED: of("PAYOUTS", "atOnce"),
  PAYOUTS_RESTRICTED: of("PAYOUTS", "atOnce"),
  PAYOUTS_STOPPED: of("PAYOUTS", "atOnce"),
  PAYOUTS_ALLOWED: of("PAYOUTS", "atOnce"),
  CHARGEBACK_OPENED: of("PAYOUTS", "atOnce"),
  CHARGEBACK_DEADLINE_NEAR: of("PAYOUTS", "atOnce"),
  CHARGEBACK_WON: of("PAYOUTS", "atOnce"),
  CHARGEBACK_LOST: of("PAYOUTS", "atOnce"),

  LISTING_REJECTED: of("LISTINGS", "atOnce"),
  LISTING_SUSPENDED: of("LISTINGS", "atOnce"),
  LISTING_REINSTATED: of("LISTINGS", "atOnce"),
  LISTING_REMOVED: of("LISTINGS", "atOnce"),

  MESSAGE_RECEIVED: of("MESSAGES", "ifUnread"),
};
