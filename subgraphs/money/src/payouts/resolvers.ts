import { isId } from "@souk/shared/ids";
import { allowedTransitions } from "@souk/shared/machine";
import { payload } from "@souk/shared/payload";
import { present } from "@souk/shared/assert";
import type { Resolvers } from "../graphql.ts";
import { isMoneyStaff, seesEarnings } from "../others/staff.ts";
import { movesPayouts } from "../payout-accounts/payout-staff.ts";
import { payoutApprove } from "./payout-approve.ts";
import { payoutCancel } from "./payout-cancel.ts";
import { payoutItems } from "./payout-items.ts";
import { payoutPage } from "./payout-pages.ts";
import { payoutRequest } from "./payout-request.ts";
import { payoutRetry } from "./payout-retry.ts";
import { payoutMachine, type PayoutCommand } from "./payout-states.ts";
import type { PayoutHoldReason } from "./payout-tables.ts";
import { payoutUnwind } from "./payout-unwind.ts";
import { transferMachine } from "./transfer-states.ts";

/** What people do by which mutation; the provider and time do the rest. */
const mutations: Readonly<Partial<Record<PayoutCommand, string>>> = { cancel: "payoutCancel", retry: "payoutRetry", unwind: "payoutUnwind", resume: "payoutApprove" };

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "Seller" | "Payout" | "PayoutApproval" | "PayoutItem" | "PayoutStep" | "PayoutConnection" | "Transfer" | "TransferStep"> = {
  Query: {
    payout: (_, { id }, { payouts }) => payouts.byId.load(id),
    payouts: (_, args, { database }) => payoutPage(database, args),
  },
  Mutation: {
    payoutRequest: payload("payout", payoutRequest),
    payoutCancel: payload("payout", payoutCancel),
    payoutRetry: payload("payout", payoutRetry),
    payoutUnwind: payload("payout", payoutUnwind),
    payoutApprove: payload("payout", payoutApprove),
  },
  Seller: {
    payouts: ({ id }, args, { database, caller }) => (isId("sel", id) && seesEarnings(caller, { sellerId: id }) ? payoutPage(database, { ...args, filter: { sellerId: id } }) : null),
  },
  Payout: {
    __resolveReference: ({ id }, { payouts }) => payouts.byId.load(id),
    seller: ({ sellerId }) => ({ id: sellerId }),
    payoutAccount: async ({ accountId }, _, { payoutAccounts }) => present(await payoutAccounts.byId.load(accountId), "whoever sees a payout sees its account"),
    amount: ({ amountMinor, currency }) => ({ minor: amountMinor, currency }),
    holdReasons: ({ holdReasons }) => holdReasons as PayoutHoldReason[],
    approvals: ({ id }, _, { payouts }) => payouts.approvalsOf.load(id),
    opening: async ({ id, currency, entryVersion }, _, { payoutOpening }) => (entryVersion === null ? null : { minor: (await payoutOpening.load(id))!.minor, currency }),
    items: async (payout, args, { database, payoutOpening }) => (payout.entryVersion === null ? null : payoutItems(database, payout, (await payoutOpening.load(payout.id))!, args)),
    transfers: ({ id }, _, { payouts }) => payouts.transfersOf.load(id),
    history: ({ id }, _, { payouts }) => payouts.stepsOf.load(id),
    allowedTransitions: (payout, _, { caller }) => allowedTransitions(payoutMachine, payout.state).map(({ to, command, by }) => {
      const mutation = mutations[command] ?? null;
      if (mutation === null) return { to, mutation, blockedBy: by.includes("provider") ? "The provider does this." : "It happens by itself." };
      const may = command === "resume" || command === "unwind" ? isMoneyStaff(caller) : movesPayouts(caller, payout);
      const isWaitingForPeople = command !== "resume" || payout.holdReasons.includes("NEEDS_APPROVAL");
      return { to, mutation: isWaitingForPeople ? mutation : null, blockedBy: !isWaitingForPeople ? "It happens by itself." : may ? null : "Finance does this." };
    }),
  },
  PayoutApproval: { by: ({ actor }, _, { caller }) => (isMoneyStaff(caller) ? actor : null) },
  PayoutItem: {
    amount: ({ minor, currency }) => ({ minor, currency }),
    balance: ({ balanceMinor, currency }) => ({ minor: balanceMinor, currency }),
    order: ({ sourceType, sourceId }) => (sourceType === "Order" ? { id: sourceId } : null),
  },
  PayoutStep: { actor: ({ actor }, _, { caller }) => (isMoneyStaff(caller) ? actor : null) },
  PayoutConnection: { totalCount: (page) => page.count() },
  Transfer: {
    __resolveReference: ({ id }, { payouts }) => payouts.transferById.load(id),
    payout: async ({ payoutId }, _, { payouts }) => present(await payouts.byId.load(payoutId), "whoever sees a transfer sees its payout"),
    amount: ({ amountMinor, currency }) => ({ minor: amountMinor, currency }),
    failure: ({ failure }, _, { caller }) => (isMoneyStaff(caller) ? failure : null),
    history: ({ id }, _, { payouts }) => payouts.transferStepsOf.load(id),
    allowedTransitions: ({ state }, _, { caller }) => allowedTransitions(transferMachine, state).map(({ to, command }) => {
      const mutation = command === "reverse" ? "payoutUnwind" : null;
      return { to, mutation, blockedBy: mutation === null ? "The provider does this." : isMoneyStaff(caller) ? null : "Finance does this." };
    }),
  },
  TransferStep: {
    reason: ({ reason }, _, { caller }) => (isMoneyStaff(caller) ? reason : null),
    actor: ({ actor }, _, { caller }) => (isMoneyStaff(caller) ? actor : null),
  },
};
