import type { Resolvers } from "../graphql.ts";

export const resolvers: Pick<Resolvers, "LedgerAccount"> = {
  LedgerAccount: { dailyBalances: (account, page, { days }) => days.page(account, page) },
};
