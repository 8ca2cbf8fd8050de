import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, invalidInput, invalidTransition, notUnique, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { couponGenerated, couponText, isCouponText } from "./coupon-text.ts";
import { ownPromotionLock } from "./promotion-lock.ts";
import type { Promotion } from "./promotion-tables.ts";

/** The mutation's `id` (the promotion's), `CouponCodeCreateInput`, and the key. */
export interface CouponCodeCreateInput {
  readonly id: Id<"prm">;
  readonly code?: string | null;
  readonly count?: number | null;
  readonly prefix?: string | null;
  readonly usesMax?: number | null;
  readonly usesPerBuyerMax?: number | null;
  readonly idempotencyKey: string;
}

/** One statement's worth; more are made by asking again. */
const generatedMax = 1_000;
/** A code for each inhabitant of a town; more is a code for all. */
const codesPerPromotionMax = 100_000;
/** Room for the ten that are generated behind it. */
const prefixCharactersMax = 12;
const usesMax = 1_000_000_000;

const uses = z.number().int().min(1, "At least once.").max(usesMax, "Leave it out for no limit.").nullish();
const rules = z.object({
  count: z.number().int().min(1, "At least one.").max(generatedMax, `At most ${generatedMax} at once.`).nullish(),
  prefix: z.string().max(prefixCharactersMax, `At most ${prefixCharactersMax} characters.`).nullish(),
  usesMax: uses, usesPerBuyerMax: uses,
});

/**
 * Makes a code for a promotion, or up to 1,000 that nobody chose. Codes and their limits never change: another limit is another code.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN for those who read the promotion only
 * @throws Refused InvalidInput, NotUnique (its owner has this code already), InvalidTransition (the promotion has ended)
 */
export const couponCodeCreate = verb("couponCodeCreate", async (tx, { caller }: Context, input: CouponCodeCreateInput): Promise<Promotion> => {
  const chosen = input.code === null || input.code === undefined ? null : couponText(input.code);
  const prefix = couponText(input.prefix ?? "");
  if ((chosen === null) === (typeof input.count !== "number")) throw invalidInput(invalid(["input", "code"], "Either a code or how many."));
  if (chosen !== null && !isCouponText(chosen)) throw invalidInput(invalid(["input", "code"], "3 to 32 letters, digits or dashes."));
  if (!isCouponText(couponGenerated(prefix))) throw invalidInput(invalid(["input", "prefix"], "Letters, digits or dashes."));
  const promotion = await ownPromotionLock(tx, input.id, caller);
  if (promotion.state === "ENDED") throw invalidTransition(promotion.state, promotion.state, []);
  if (promotion.isAutomatic) throw new Refused(invalid(["id"], "This promotion applies by itself."));
  const wanted = chosen === null ? input.count! : 1;
  const made = await tx.row<{ count: number }>("select count(*)::int as count from commerce.coupon_code where promotion_id = $1", [uuidOf(promotion.id)]);
  if ((made?.count ?? 0) + wanted > codesPerPromotionMax) throw new Refused(invalid(["id"], `A promotion has at most ${codesPerPromotionMax} codes.`));

  const limits = [input.usesMax ?? null, input.usesPerBuyerMax ?? null] as const;
  if (chosen !== null) {
    if (await codesWrite(tx, promotion, [chosen], limits) === 0) throw notUnique(["input", "code"], "This code was made before.");
  } else {
    for (let left = wanted; left > 0;)      // one that was made before is made anew: of 2^49 texts hardly ever
      left -= await codesWrite(tx, promotion, Array.from({ length: left }, () => couponGenerated(prefix)), limits);
  }
  return promotion;
}, { input: rules });

/** How many were written; those that its owner has already are not. */
const codesWrite = (tx: Tx, { id, sellerId }: Promotion, codes: readonly string[], limits: readonly [number | null, number | null]): Promise<number> => tx.run(
  `insert into commerce.coupon_code (id, promotion_id, seller_id, code, uses_max, uses_per_buyer_max)
   select made.id, $3, $4, made.code, $5, $6
     from unnest($1::uuid[], $2::text[]) as made (id, code)
       on conflict on constraint coupon_code_unique do nothing`,
  [codes.map(() => uuidOf(newId("cpn"))), codes, uuidOf(id), sellerId && uuidOf(sellerId), ...limits]);
