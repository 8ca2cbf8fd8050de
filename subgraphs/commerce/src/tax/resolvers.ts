import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { taxRatePage } from "./tax-rate-pages.ts";
import { taxRateSet } from "./tax-rate-set.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "TaxRate" | "TaxRateConnection"> = {
  Query: { taxRates: (_, args, { database }) => taxRatePage(database, args) },
  Mutation: { taxRateSet: payload("taxRate", taxRateSet) },
  TaxRate: {
    __resolveReference: ({ id }, { taxRate }) => taxRate.load(id),
    region: ({ region }) => region || null,
  },
  TaxRateConnection: { totalCount: (page) => page.count() },
};
