import { present } from "@souk/shared/assert";
import { newId, uuidOf } from "@souk/shared/ids";
import { invalidInput } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { promotionCreateRules, scopeFaults, scopeIdsOf, termsFaults, type PromotionCreateInput } from "./promotion-input.ts";
import { writesPromotions } from "./promotion-guards.ts";
import { promotions, type Promotion } from "./promotion-tables.ts";

/**
 * Begins a promotion as a draft: a seller's for its own goods, or, without a seller, the platform's for everybody's.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN unless the caller is the seller's owner or a manager, or staff who spend the platform's money
 * @throws Refused InvalidInput (with the path of each fault)
 */
export const promotionCreate = verb("promotionCreate", async (tx, { caller }: Context, input: PromotionCreateInput): Promise<Promotion> => {
  writesPromotions(caller, input.sellerId ?? null);
  const now = present(await tx.row<{ now: Date }>("select clock_timestamp() as now"), "the database's time").now;
  const terms = {
    kind: input.kind, percentBps: input.percentBps ?? null, amountMinor: input.amount?.minor ?? null, minimumMinor: input.minimumSubtotal?.minor ?? null,
    currency: input.amount?.currency ?? input.minimumSubtotal?.currency ?? null, validFrom: input.validFrom ?? now, validUntil: input.validUntil ?? null,
  };
  const currencies = [input.amount, input.minimumSubtotal].flatMap((given) => (given ? [given.currency] : []));
  const faults = [...termsFaults(terms, currencies), ...scopeFaults(input)];
  if (faults.length > 0) throw invalidInput(...faults);

  const [row] = await tx.read(promotions,
    `insert into commerce.promotion as p (id, seller_id, name, kind, percent_bps, amount_minor, minimum_minor, currency, scope, scope_ids, cost_bearer,
                                          platform_share_bps, valid_from, valid_until, is_automatic, is_stackable)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::uuid[], $11, $12, $13, $14, $15, $16)
     returning ${promotions.select("p")}`,
    [uuidOf(newId("prm")), input.sellerId ? uuidOf(input.sellerId) : null, input.name, terms.kind, terms.percentBps, terms.amountMinor?.toString() ?? null,
      terms.minimumMinor?.toString() ?? null, terms.currency, input.scope, scopeIdsOf(input), input.costBearer, input.platformShareBps ?? null,
      terms.validFrom, terms.validUntil, input.isAutomatic, input.isStackable]);
  const promotion = present(row, "the promotion just inserted");
  await publish(tx, "promotion.created", { promotionId: promotion.id, sellerId: promotion.sellerId }, () => promotion.version);
  return promotion;
}, { input: promotionCreateRules });
