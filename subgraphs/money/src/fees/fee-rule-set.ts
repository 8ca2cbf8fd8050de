import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { newId, uuidOf } from "@souk/shared/ids";
import { invalid, invalidInput, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { feeRuleFact } from "./fee-rule-fact.ts";
import { feeRuleFaults, feeRuleSetRules, type FeeRuleSetInput } from "./fee-rule-input.ts";
import { feeRules, type FeeRule } from "./fee-rule-tables.ts";

/**
 * Says what the platform takes of sales of a seller, in a category, in a currency, from now on; in place of the rule that
 * said it of exactly these so far, which ends and stays to be read. What was sold keeps the fee it was sold by.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput (with the path of each fault)
 */
export const feeRuleSet = verb("feeRuleSet", async (tx, { caller }: Context, input: FeeRuleSetInput): Promise<FeeRule> => {
  const faults = feeRuleFaults(input);
  if (faults.length > 0) throw invalidInput(...faults);
  const scope = [input.sellerId ? uuidOf(input.sellerId) : null, input.categoryId ? uuidOf(input.categoryId) : null, input.currency ?? null];
  await scopeExists(tx, scope);

  // As text: a JavaScript Date would lose the microseconds, and the new rule would begin before the old one ends.
  const { now } = present(await tx.row<{ now: string }>("select money.fee_rules_lock()::text as now"), "the database's time");
  await tx.run(
    `update money.fee_rule
        set ended_at = $4
      where (seller_id, category_id, currency) is not distinct from ($1::uuid, $2::uuid, $3::text)
        and ended_at is null`,
    [...scope, now]);
  const [row] = await tx.read(feeRules,
    `insert into money.fee_rule as r (id, seller_id, category_id, currency, rate_bps, fixed_minor, minimum_minor, maximum_minor, base, tax_bps, jurisdiction, valid_from, set_by, version)
     select $5, $1::uuid, $2::uuid, $3::text, $6, $7, $8, $9, $10, $11, $12, $4, $13, coalesce(max(b.version), 0) + 1
       from money.fee_rule b
      where (b.seller_id, b.category_id, b.currency) is not distinct from ($1::uuid, $2::uuid, $3::text)
     returning ${feeRules.select("r")}`,
    [...scope, now, uuidOf(newId("frl")), input.rateBps, String(input.fixedMinor ?? 0n), String(input.minimumMinor ?? 0n), input.maximumMinor?.toString() ?? null,
      input.base, input.taxBps, input.jurisdiction ?? null, caller.actor]);
  const rule = present(row, "the rule just inserted");
  await publish(tx, "feeRule.set", feeRuleFact(rule), () => rule.version);
  return rule;
}, { input: feeRuleSetRules });

/** A rule of what is not there would say nothing, and nobody would notice. */
async function scopeExists(tx: Tx, [sellerId, categoryId]: readonly (string | null)[]): Promise<void> {
  const found = present(await tx.row<{ hasSeller: boolean; hasCategory: boolean }>(
    `select $1::uuid is null or exists (select from trust.seller_standing_v1 where seller_id = $1) as "hasSeller",
            $2::uuid is null or exists (select from catalog.category_path_v1 where category_id = $2) as "hasCategory"`,
    [sellerId, categoryId]), "an answer");
  const missing = [
    ...(found.hasSeller ? [] : [invalid(["input", "sellerId"], "There is no such seller.")]),
    ...(found.hasCategory ? [] : [invalid(["input", "categoryId"], "There is no such category.")]),
  ];
  if (missing.length > 0) throw new Refused(missing);
}
