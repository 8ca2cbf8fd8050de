import type { Resolvers } from "../graphql.ts";

export const resolvers: Pick<Resolvers, "Seller"> = {
  Seller: {
    __resolveReference: (seller) => seller,
    balances: ({ id }, _, { accounts }) => accounts.ofSeller(id),
  },
};
