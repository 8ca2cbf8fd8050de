import type { Currency } from "@souk/shared/money";
import { accountKindWord } from "../accounts/account-kind-word.ts";
import type { Resolvers } from "../graphql.ts";
import { liabilitiesByAge } from "./liabilities-by-age.ts";
import { isRevenue, platformRevenue } from "./platform-revenue.ts";
import { taxCollected } from "./tax-collected.ts";

const wanted = ({ from, until, by, currency }: { readonly from: string; readonly until: string; readonly by: "DAY" | "MONTH"; readonly currency?: string | null }) => ({ from, until, by, currency: (currency ?? null) as Currency | null });

export const resolvers: Pick<Resolvers, "Query" | "PlatformRevenueLine" | "TaxCollectedLine" | "LiabilityLine"> = {
  Query: {
    platformRevenue: (_, args, { database }) => platformRevenue(database, wanted(args)),
    taxCollected: (_, args, { database }) => taxCollected(database, wanted(args)),
    liabilitiesByAge: (_, { currency }, { database }) => liabilitiesByAge(database, (currency ?? null) as Currency | null),
  },
  PlatformRevenueLine: {
    kind: ({ kind }) => accountKindWord(kind),
    isRevenue: ({ kind }) => isRevenue(kind),
    gained: ({ gained, currency }) => ({ minor: gained, currency }),
    given: ({ given, currency }) => ({ minor: given, currency }),
    net: ({ gained, given, currency }) => ({ minor: gained - given, currency }),
  },
  TaxCollectedLine: {
    jurisdiction: ({ owner }) => owner,
    collected: ({ credit, currency }) => ({ minor: credit, currency }),
    returnedOrPaid: ({ debit, currency }) => ({ minor: debit, currency }),
    net: ({ debit, credit, currency }) => ({ minor: credit - debit, currency }),
  },
  LiabilityLine: {
    kind: ({ kind }) => accountKindWord(kind),
    accounts: ({ accounts }) => String(accounts),
    held: ({ held, currency }) => ({ minor: held, currency }),
    underWeek: ({ underWeek, currency }) => ({ minor: underWeek, currency }),
    underMonth: ({ underMonth, currency }) => ({ minor: underMonth, currency }),
    underQuarter: ({ underQuarter, currency }) => ({ minor: underQuarter, currency }),
    older: ({ older, currency }) => ({ minor: older, currency }),
  },
};
