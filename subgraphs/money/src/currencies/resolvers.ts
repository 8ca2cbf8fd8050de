import type { Resolvers } from "../graphql.ts";
import { soldCurrencies } from "./currencies.ts";

export const resolvers: Pick<Resolvers, "Query"> = { Query: { currencies: () => [...soldCurrencies] } };
