import type { Money } from "@souk/shared/money";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { feeQuote } from "./fee-quote.ts";
import { feeRuleEnd } from "./fee-rule-end.ts";
import { feeRulePage } from "./fee-rule-reads.ts";
import { feeRuleSet } from "./fee-rule-set.ts";
import type { FeeRule } from "./fee-rule-tables.ts";

/** Null for what the rule does not say. */
const inItsCurrency = (minor: bigint | null, { currency }: FeeRule): Money | null => (minor && currency ? { minor, currency } : null);

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "FeeRule" | "FeeRuleConnection"> = {
  Query: {
    feeRules: (_, args, { database }) => feeRulePage(database, args),
    feeQuote: (_, { input }, { database, caller }) => feeQuote(database, caller, input),
  },
  Mutation: { feeRuleSet: payload("feeRule", feeRuleSet), feeRuleEnd: payload("feeRule", feeRuleEnd) },
  FeeRule: {
    __resolveReference: ({ id }, { feeRule }) => feeRule.load(id),
    seller: ({ sellerId }) => sellerId && { id: sellerId },
    category: ({ categoryId }) => categoryId && { id: categoryId },
    fixed: (rule) => inItsCurrency(rule.fixedMinor, rule),
    minimum: (rule) => inItsCurrency(rule.minimumMinor, rule),
    maximum: (rule) => (rule.maximumMinor === null || !rule.currency ? null : { minor: rule.maximumMinor, currency: rule.currency }),
  },
  FeeRuleConnection: { totalCount: (page) => page.count() },
};
