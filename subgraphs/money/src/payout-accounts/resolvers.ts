import { allowedTransitions } from "@souk/shared/machine";
import type { Currency } from "@souk/shared/money";
import { payload } from "@souk/shared/payload";
import type { Context } from "../context.ts";
import type { Resolvers } from "../graphql.ts";
import { isMoneyStaff, seesEarnings } from "../others/staff.ts";
import { providerAnswer } from "../provider/provider-answer.ts";
import { reservePolicySet } from "../reserves/reserve-policy-set.ts";
import { payoutAccountCalls } from "./payout-account-calls.ts";
import { payoutAccountLinkAnswer } from "./payout-account-link-answer.ts";
import { payoutAccountOpen } from "./payout-account-open.ts";
import { payoutAccountMachine } from "./payout-account-states.ts";
import { accountPending, accountRefused } from "./payout-refusals.ts";
import { payoutScheduleSet } from "./payout-schedule-set.ts";
import { payoutsAllow } from "./payouts-allow.ts";
import { payoutsStop } from "./payouts-stop.ts";

const answered = providerAnswer({
  field: "payoutAccount", calls: payoutAccountCalls, load: ({ payoutAccounts }: Context, id) => payoutAccounts.byId.load(id), pending: accountPending, declined: accountRefused,
});

export const resolvers: Pick<Resolvers, "Mutation" | "Seller" | "PayoutAccount" | "ReservePolicy"> = {
  Mutation: {
    payoutAccountOpen: answered(payoutAccountOpen, ({ id }) => ({ result: id })),
    payoutAccountLinkCreate: payoutAccountLinkAnswer,
    payoutScheduleSet: payload("payoutAccount", payoutScheduleSet),
    payoutsStop: payload("payoutAccount", payoutsStop),
    payoutsAllow: payload("payoutAccount", payoutsAllow),
    reservePolicySet: payload("payoutAccount", reservePolicySet),
  },
  Seller: { payoutAccount: ({ id }, _, { payoutAccounts }) => payoutAccounts.ofSeller.load(id) },
  PayoutAccount: {
    __resolveReference: ({ id }, { payoutAccounts }) => payoutAccounts.byId.load(id),
    seller: ({ sellerId }) => ({ id: sellerId }),
    schedule: ({ payInterval, anchor, dueAt }) => ({ interval: payInterval, anchor, nextAt: dueAt }),
    minimums: ({ minimums }) => Object.entries(minimums).map(([currency, minor]) => ({ minor: BigInt(minor), currency: currency as Currency })),
    reservePolicy: (account, _, { payoutAccounts, caller }) => (seesEarnings(caller, account) ? payoutAccounts.policyOf.load(account.sellerId) : null),
    stoppedBecause: ({ stoppedBecause }, _, { caller }) => (isMoneyStaff(caller) ? stoppedBecause : null),
    allowedTransitions: ({ state }) => allowedTransitions(payoutAccountMachine, state).map(({ to }) => ({ to, mutation: null, blockedBy: "The provider does this." })),
  },
  ReservePolicy: { reason: ({ reason }, _, { caller }) => (isMoneyStaff(caller) ? reason : null) },
};
