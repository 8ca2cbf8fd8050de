import { idOf, isId } from "@souk/shared/ids";
import type { Currency, Money } from "@souk/shared/money";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { couponCodeCreate } from "./coupon-code-create.ts";
import { couponCodeEnd } from "./coupon-code-end.ts";
import { promotionActivate } from "./promotion-activate.ts";
import { promotionCreate } from "./promotion-create.ts";
import { promotionEnd } from "./promotion-end.ts";
import { seesPromotions } from "./promotion-guards.ts";
import { platformPromotions } from "./promotion-pages.ts";
import { promotionPause } from "./promotion-pause.ts";
import { stepsAllowed } from "./promotion-steps.ts";
import { promotionUpdate } from "./promotion-update.ts";

const inCurrency = (minor: bigint | null, currency: Currency | null): Money | null => (minor === null || currency === null ? null : { minor, currency });

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "Promotion" | "CouponCode"> & { readonly Seller: Pick<NonNullable<Resolvers["Seller"]>, "promotions"> } = {
  Query: { promotions: (_, args, { database }) => platformPromotions(database, args) },
  Mutation: {
    promotionCreate: payload("promotion", promotionCreate),
    promotionUpdate: payload("promotion", promotionUpdate),
    promotionActivate: payload("promotion", promotionActivate),
    promotionPause: payload("promotion", promotionPause),
    promotionEnd: payload("promotion", promotionEnd),
    couponCodeCreate: payload("promotion", couponCodeCreate),
    couponCodeEnd: payload("couponCode", couponCodeEnd),
  },
  Seller: {
    promotions: ({ id }, args, { caller, promotionPages }) => (isId("sel", id) && seesPromotions(caller, id) ? promotionPages.ofSeller(id, args) : null),
  },
  Promotion: {
    __resolveReference: ({ id }, { promotions }) => promotions.byId.load(id),
    seller: ({ sellerId }) => sellerId && { id: sellerId },
    amount: ({ amountMinor, currency }) => inCurrency(amountMinor, currency),
    minimumSubtotal: ({ minimumMinor, currency }) => inCurrency(minimumMinor, currency),
    listingIds: ({ scope, scopeIds }) => (scope === "LISTINGS" ? scopeIds.map((id) => idOf("lst", id)) : []),
    categoryIds: ({ scope, scopeIds }) => (scope === "CATEGORIES" ? scopeIds.map((id) => idOf("cat", id)) : []),
    codes: ({ id }, args, { promotionPages }) => promotionPages.codesOf(id, args),
    allowedTransitions: (promotion, _, { caller }) => stepsAllowed(promotion, caller),
  },
  CouponCode: {
    __resolveReference: ({ id }, { promotions }) => promotions.codeById.load(id),
    promotion: ({ promotionId }, _, { promotions }) => promotions.byId.load(promotionId),
  },
};
