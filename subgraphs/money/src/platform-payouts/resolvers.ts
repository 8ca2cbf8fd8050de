import { allowedTransitions } from "@souk/shared/machine";
import { hasRole } from "@souk/shared/caller";
import type { Currency } from "@souk/shared/money";
import { payload } from "@souk/shared/payload";
import type { Context } from "../context.ts";
import type { Resolvers } from "../graphql.ts";
import { providerAnswer } from "../provider/provider-answer.ts";
import { ownMoney } from "./own-money.ts";
import { platformPayoutApprove } from "./platform-payout-approve.ts";
import { platformPayoutCalls } from "./platform-payout-calls.ts";
import { platformPayoutCreate } from "./platform-payout-create.ts";
import { platformPayoutPage } from "./platform-payout-reads.ts";
import { platformPayoutReject } from "./platform-payout-reject.ts";
import { platformPayoutMachine } from "./platform-payout-states.ts";

const refusal = (code: string, message: string) => ({ __typename: "PlatformPayoutDeclinedError", code, message, path: null });
const answered = providerAnswer({
  field: "platformPayout", calls: platformPayoutCalls,
  load: ({ platformPayouts }: Context, id: string) => { platformPayouts.byId.clear(id); return platformPayouts.byId.load(id); },
  pending: () => refusal("PLATFORM_PAYOUT_PENDING", "The provider has not answered yet. Look at it again."),
  declined: ({ message }) => refusal("PLATFORM_PAYOUT_DECLINED", message),
});
const mutations: Readonly<Record<string, string>> = { approve: "platformPayoutApprove", reject: "platformPayoutReject" };

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "PlatformPayout" | "PlatformPayoutConnection"> = {
  Query: {
    platformPayout: (_, { id }, { platformPayouts }) => platformPayouts.byId.load(id),
    platformPayouts: (_, args, { database }) => platformPayoutPage(database, args),
    platformOwnMoney: async (_, { currency }, { database }) => ({ minor: await ownMoney(database, currency as Currency), currency: currency as Currency }),
  },
  Mutation: {
    platformPayoutCreate: answered(platformPayoutCreate, ({ id }) => ({ result: id })),
    platformPayoutApprove: answered(platformPayoutApprove, ({ id }) => ({ result: id })),
    platformPayoutReject: payload("platformPayout", platformPayoutReject),
  },
  PlatformPayout: {
    __resolveReference: ({ id }, { platformPayouts }) => platformPayouts.byId.load(id),
    amount: ({ amountMinor, currency }) => ({ minor: amountMinor, currency }),
    requestedBy: ({ requestedBy }) => ({ id: requestedBy }),
    approvedBy: ({ approvedBy }) => (approvedBy ? { id: approvedBy } : null),
    steps: ({ id }, _, { platformPayouts }) => platformPayouts.stepsOf.load(id),
    allowedTransitions: ({ state, requestedBy }, _, { caller }) => allowedTransitions(platformPayoutMachine, state).map(({ to, command }) => {
      const mutation = mutations[command] ?? null;
      const blockedBy = mutation === null ? "The provider does this." : !hasRole(caller, "FINANCE", "ADMIN") ? "Finance decides this."
        : command === "approve" && caller.userId === requestedBy ? "Somebody else must decide on what you have asked for." : null;
      return { to, mutation, blockedBy };
    }),
  },
  PlatformPayoutConnection: { totalCount: (page) => page.count() },
};
