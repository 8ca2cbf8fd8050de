import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { allowedTransitions } from "@souk/shared/machine";
import { invalidInput, invalidTransition, staleVersion } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { promotionUpdateRules, termsFaults, type PromotionTermsInput } from "./promotion-input.ts";
import { ownPromotionLock } from "./promotion-lock.ts";
import { editableStates, promotionMachine } from "./promotion-states.ts";
import { promotions, type Promotion } from "./promotion-tables.ts";

/** The mutation's `id`, `PromotionUpdateInput`, and the key. What is absent stays; null clears the minimum and the end. */
export interface PromotionUpdateInput extends PromotionTermsInput {
  readonly id: Id<"prm">;
  readonly name?: string | null;
  readonly isStackable?: boolean | null;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

/**
 * Changes the terms of a promotion that is a draft or paused. Whose it is, its kind, scope and cost bearer stay: another one is another promotion.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN for those who read it only
 * @throws Refused InvalidInput, StaleVersion, InvalidTransition (active or ended)
 */
export const promotionUpdate = verb("promotionUpdate", async (tx, { caller }: Context, input: PromotionUpdateInput): Promise<Promotion> => {
  const promotion = await ownPromotionLock(tx, input.id, caller);
  if (!editableStates.has(promotion.state))
    throw invalidTransition(promotion.state, promotion.state, allowedTransitions(promotionMachine, promotion.state).map(({ to }) => to));
  if (promotion.version !== input.expectedVersion) throw staleVersion(promotion.version);

  const kept = (minor: bigint | null) => (minor === null || promotion.currency === null ? null : { minor, currency: promotion.currency });
  const amount = input.amount ?? kept(promotion.amountMinor);
  const minimum = input.minimumSubtotal === undefined ? kept(promotion.minimumMinor) : input.minimumSubtotal;
  const terms = {
    kind: promotion.kind, percentBps: input.percentBps ?? promotion.percentBps, amountMinor: amount?.minor ?? null, minimumMinor: minimum?.minor ?? null,
    currency: amount?.currency ?? minimum?.currency ?? null, validFrom: input.validFrom ?? promotion.validFrom,
    validUntil: input.validUntil === undefined ? promotion.validUntil : input.validUntil,
  };
  const faults = termsFaults(terms, [amount, minimum].flatMap((given) => (given ? [given.currency] : [])));
  if (faults.length > 0) throw invalidInput(...faults);

  const [row] = await tx.read(promotions,
    `update commerce.promotion p
        set name = $2, percent_bps = $3, amount_minor = $4, minimum_minor = $5, currency = $6, valid_from = $7, valid_until = $8, is_stackable = $9,
            version = version + 1, updated_at = clock_timestamp()
      where p.id = $1
     returning ${promotions.select("p")}`,
    [uuidOf(promotion.id), input.name ?? promotion.name, terms.percentBps, terms.amountMinor?.toString() ?? null, terms.minimumMinor?.toString() ?? null,
      terms.currency, terms.validFrom, terms.validUntil, input.isStackable ?? promotion.isStackable]);
  const changed = present(row, "the promotion just locked");
  await publish(tx, "promotion.updated", { promotionId: changed.id, sellerId: changed.sellerId }, () => changed.version);
  return changed;
}, { input: promotionUpdateRules });
