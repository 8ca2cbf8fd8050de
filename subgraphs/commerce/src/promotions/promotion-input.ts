import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { wholeBps, type Currency, type Money } from "@souk/shared/money";
import { invalid, type UserError } from "@souk/shared/refusals";
import { z } from "zod";
import { shownText } from "../addresses/shown-text.ts";
import type { CostBearer } from "../pricing/pricing-input.ts";
import type { Promotion, PromotionKind, PromotionScope } from "./promotion-tables.ts";

/** Terms that both creating and updating take. */
export interface PromotionTermsInput {
  readonly percentBps?: number | null;
  readonly amount?: Money | null;
  readonly minimumSubtotal?: Money | null;
  readonly validFrom?: Date | null;
  readonly validUntil?: Date | null;
}
/** `PromotionCreateInput`, and the key. */
export interface PromotionCreateInput extends PromotionTermsInput {
  readonly sellerId?: Id<"sel"> | null;
  readonly name: string;
  readonly kind: PromotionKind;
  readonly scope: PromotionScope;
  readonly listingIds?: readonly string[] | null;
  readonly categoryIds?: readonly string[] | null;
  readonly costBearer: CostBearer;
  readonly platformShareBps?: number | null;
  readonly isAutomatic: boolean;
  readonly isStackable: boolean;
  readonly idempotencyKey: string;
}

/** As long as a listing's title. */
const nameCharactersMax = 140;
/** More is a category. */
const scopeIdsMax = 100;
/** No discount is higher than what anything costs here. */
const amountMinorMax = 100_000_000_000n;

const bps = (most: number) => z.number().int().min(1, "At least one basis point.").max(most, "Not more than the whole.").nullish();
const amount = z.object({ minor: z.bigint().min(1n, "More than nothing.").max(amountMinorMax, "This is more than anything costs here.") }).nullish();
const ids = z.array(z.string()).max(scopeIdsMax, `At most ${scopeIdsMax}.`).nullish();
const terms = { percentBps: bps(Number(wholeBps)), amount, minimumSubtotal: amount };

/** Rules of `PromotionCreateInput`. */
export const promotionCreateRules = z.object({
  name: shownText(nameCharactersMax), ...terms, listingIds: ids, categoryIds: ids, platformShareBps: bps(Number(wholeBps) - 1),
});
/** Rules of `PromotionUpdateInput`. */
export const promotionUpdateRules = z.object({ name: shownText(nameCharactersMax).nullish(), ...terms });

/** What of a promotion its terms are. */
export type Terms = Pick<Promotion, "kind" | "percentBps" | "amountMinor" | "minimumMinor" | "currency" | "validFrom" | "validUntil">;

const at = (name: string, message: string) => invalid(["input", name], message);

/** What of the terms does not go together, one error for each input. @param currencies of its amounts */
export function termsFaults({ kind, percentBps, amountMinor, validFrom, validUntil }: Terms, currencies: readonly Currency[]): UserError[] {
  return [
    ...((kind === "PERCENT") === (percentBps !== null) ? [] : [at("percentBps", kind === "PERCENT" ? "Say how much." : "This one takes no percentage off.")]),
    ...((kind === "AMOUNT") === (amountMinor !== null) ? [] : [at("amount", kind === "AMOUNT" ? "Say how much." : "This one takes no amount off.")]),
    ...(new Set(currencies).size <= 1 ? [] : [at("minimumSubtotal", "In the same currency as the amount.")]),
    ...(validUntil === null || validUntil > validFrom ? [] : [at("validUntil", "After it begins.")]),
  ];
}

/** What of owner, bearer and scope does not go together. */
export function scopeFaults({ sellerId, scope, listingIds, categoryIds, costBearer, platformShareBps }: PromotionCreateInput): UserError[] {
  const isSellers = sellerId !== null && sellerId !== undefined;
  const fits = (name: "listingIds" | "categoryIds", prefix: "lst" | "cat", isAsked: boolean, given: readonly string[]) =>
    isAsked ? given.length > 0 && given.every((id) => isId(prefix, id)) ? [] : [at(name, "Say which.")] : given.length > 0 ? [at(name, "Its scope is another.")] : [];
  return [
    ...(isSellers && !isId("sel", sellerId) ? [at("sellerId", "There is no such seller.")] : []),
    ...(isSellers === (costBearer === "SELLER") ? [] : [at("costBearer", isSellers ? "Sellers bear what they promise." : "The platform bears all or a part of what it promises.")]),
    ...((costBearer === "SHARED") === (typeof platformShareBps === "number") ? [] : [at("platformShareBps", "Say it for a shared cost, and only then.")]),
    ...fits("listingIds", "lst", scope === "LISTINGS", listingIds ?? []),
    ...fits("categoryIds", "cat", scope === "CATEGORIES", categoryIds ?? []),
  ];
}

/** The scope's ids as they are stored, each once. */
export const scopeIdsOf = ({ listingIds, categoryIds }: PromotionCreateInput): string[] => [...new Set([...listingIds ?? [], ...categoryIds ?? []].map(uuidOf))];
