import type { Reactions } from "@souk/schema/events";
import { ordersChargedBack } from "./orders-charged-back.ts";
import { ordersHeld, ordersMoneyMoved } from "./orders-money-moved.ts";
import { refundsReverse } from "./refunds-reverse.ts";
import { refundsSucceed } from "./refunds-succeed.ts";

/** What orders follow of their money, once it is paid. */
export const refundReactions: Reactions = {
  "refund.requested": ordersMoneyMoved, "refund.succeeded": refundsSucceed, "refund.failed": ordersMoneyMoved, "refund.reversed": refundsReverse,
  "hold.funded": ordersHeld, "hold.released": ordersMoneyMoved, "hold.frozen": ordersMoneyMoved, "hold.unfrozen": ordersMoneyMoved,
  "chargeback.opened": ordersChargedBack, "chargeback.updated": ordersChargedBack, "chargeback.won": ordersChargedBack, "chargeback.lost": ordersChargedBack,
};
