import type { Resolvers } from "../graphql.ts";
import { ledgerHead } from "./ledger-head.ts";
import { ledgerVerify } from "./ledger-verify.ts";

export const resolvers: Pick<Resolvers, "Query"> = {
  Query: {
    ledgerHead: (_, __, { database }) => ledgerHead(database),
    ledgerVerify: (_, args, context) => ledgerVerify(context, args),
  },
};
