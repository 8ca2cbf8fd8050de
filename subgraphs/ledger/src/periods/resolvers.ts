import { payload } from "@souk/shared/payload";
import { accountKindWord } from "../accounts/account-kind-word.ts";
import type { Resolvers } from "../graphql.ts";
import { ledgerPeriodClose } from "./ledger-period-close.ts";
import { periodPage } from "./period-reads.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "LedgerPeriod" | "LedgerPeriodLine"> = {
  Query: { ledgerPeriods: (_, args, { database }) => periodPage(database, args) },
  Mutation: { ledgerPeriodClose: payload("period", ledgerPeriodClose) },
  LedgerPeriod: { lines: (period, _, { periods }) => periods.linesOf(period) },
  LedgerPeriodLine: { kind: ({ kind }) => accountKindWord(kind) },
};
