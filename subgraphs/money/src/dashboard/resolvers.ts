import type { Resolvers } from "../graphql.ts";
import { paymentPage } from "../payments/payment-pages.ts";
import { paymentsWaiting, refundsWaiting } from "./longest-waiting.ts";
import { moneyTallies } from "./money-tallies.ts";

export const resolvers: Pick<Resolvers, "Query" | "PaymentConnection" | "MoneyDashboard"> = {
  Query: {
    payments: (_, args, { database }) => paymentPage(database, args),
    moneyDashboard: (_, __, { database }) => moneyTallies(database),
  },
  PaymentConnection: { totalCount: (page) => page.count() },
  MoneyDashboard: {
    waitingPayments: (_, __, { database }) => paymentsWaiting(database),
    waitingRefunds: (_, __, { database }) => refundsWaiting(database),
  },
};
