import { isId, uuidOf } from "@souk/shared/ids";
import { invalidTransition, notFound } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { feeRuleFact } from "./fee-rule-fact.ts";
import { feeRules, type FeeRule } from "./fee-rule-tables.ts";

/** The rule's id, and the key. */
export interface FeeRuleEndInput { readonly id: string; readonly idempotencyKey: string }

/**
 * Ends a rule now: the next that says something of these sales holds again. What was sold keeps its fee. The rule of last
 * resort, of any seller, category and currency, cannot be ended: set another in its place.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput (no such rule, or that of last resort), InvalidTransition (ended before)
 */
export const feeRuleEnd = verb("feeRuleEnd", async (tx, _context: Context, { id }: FeeRuleEndInput): Promise<FeeRule> => {
  if (!isId("frl", id)) throw notFound(["id"], "There is no such rule.");
  await tx.row("select money.fee_rules_lock()");
  const [rule] = await tx.read(feeRules, `select ${feeRules.select("r")} from money.fee_rule r where r.id = $1`, [uuidOf(id)]);
  if (!rule) throw notFound(["id"], "There is no such rule.");
  if (rule.endedAt) throw invalidTransition("ENDED", "ENDED", []);
  if (!rule.sellerId && !rule.categoryId && !rule.currency) throw notFound(["id"], "Sales would be without a rule: set another in its place.");

  const [ended] = await tx.read(feeRules, `update money.fee_rule r set ended_at = clock_timestamp() where r.id = $1 returning ${feeRules.select("r")}`, [uuidOf(id)]);
  await publish(tx, "feeRule.ended", feeRuleFact(rule), () => rule.version);
  return ended!;
});
