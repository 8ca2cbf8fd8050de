import type { FeeRuleFact } from "@souk/schema/events/money";
import type { FeeRule } from "./fee-rule-tables.ts";

/** What the event log keeps of a rule. */
export const feeRuleFact = ({ id, sellerId, categoryId, currency, rateBps }: FeeRule): FeeRuleFact => ({ feeRuleId: id, sellerId, categoryId, currency, rateBps });
