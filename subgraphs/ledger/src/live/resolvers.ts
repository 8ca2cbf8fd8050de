import { live, liveUpdate } from "@souk/shared/live";
import type { Context } from "../context.ts";
import type { Resolvers } from "../graphql.ts";
import { balanceWatch } from "./balance-watch.ts";

const balanceChanged = live(balanceWatch);

export const resolvers: Pick<Resolvers, "Subscription" | "BalanceUpdate"> = {
  Subscription: {
    balanceChanged: {
      ...balanceChanged,
      // A journal may be on the accounts of two sellers; each is told of their own.
      resolve: async (event: unknown, args: { readonly sellerId: string }, context: Context) => ({ ...await balanceChanged.resolve(event, args, context), sellerId: args.sellerId }),
    },
  },
  BalanceUpdate: {
    ...liveUpdate,
    journal: ({ payload }, _, { journals }) => journals.byId.load(payload.journalId),
    seller: ({ sellerId }) => ({ id: sellerId }),
  },
};
