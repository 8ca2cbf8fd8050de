import { isId } from "@souk/shared/ids";
import { payload } from "@souk/shared/payload";
import type { Money } from "@souk/shared/money";
import type { Resolvers } from "../graphql.ts";
import { isMoneyStaff, seesEarnings } from "../others/staff.ts";
import { sharesSum } from "./shares.ts";
import { sharesHeld, sharesReleased } from "./release-shares.ts";
import { refundable } from "../refunds/refund-shares.ts";
import { holdFreeze } from "./hold-freeze.ts";
import { holdRelease } from "./hold-release.ts";
import { holdUnfreeze } from "./hold-unfreeze.ts";
import { holdCommandWord } from "./hold-command-word.ts";
import type { Hold } from "./hold-tables.ts";
import { isMatched, orderMoneyOf } from "./order-money.ts";

const inIts = ({ currency }: Pick<Hold, "currency">) => (minor: bigint): Money => ({ minor, currency });

export const resolvers: Pick<Resolvers, "Mutation" | "Order" | "Seller" | "Hold" | "HoldPart" | "HoldStep"> = {
  Mutation: { holdRelease: payload("hold", holdRelease), holdFreeze: payload("hold", holdFreeze), holdUnfreeze: payload("hold", holdUnfreeze) },
  Order: {
    __resolveReference: (order) => order,
    hold: ({ id }, _, { holds }) => holds.ofOrder.load(id),
    fees: async ({ id }, _, { holds, caller }) => {
      const hold = await holds.ofOrder.load(id);
      if (!hold || !seesEarnings(caller, hold)) return null;
      const amount = inIts(hold);
      return (await holds.partsOf.load(hold.id)).filter(({ feeMinor }) => feeMinor > 0n).map((part) => ({
        orderLineId: part.orderLineId, amount: amount(part.feeMinor), tax: amount(part.feeTaxMinor), jurisdiction: part.feeJurisdiction,
        left: amount(part.feeHeldMinor + part.feeReleasedMinor + part.feeTaxHeldMinor + part.feeTaxReleasedMinor),
      }));
    },
    money: async ({ id }, _, { holds, refunds, caller }) => {
      const hold = await holds.ofOrder.load(id);
      if (!hold) return null;
      const [amount, isEarner] = [inIts(hold), seesEarnings(caller, hold)];
      const [parts, refunded, provider] = await Promise.all([
        holds.partsOf.load(hold.id), refunds.settledOf.load(hold.orderId), isMoneyStaff(caller) ? holds.providerFeesOf.load(hold.id) : null]);
      const sums = orderMoneyOf(hold, parts, refunded?.minor ?? 0n);
      return {
        paid: amount(hold.paidMinor), held: amount(sums.heldMinor), released: amount(sums.releasedMinor), refunded: amount(sums.refundedMinor),
        feesPlatform: isEarner ? amount(sums.feesMinor) : null, sellerNet: isEarner ? amount(sums.netMinor) : null, feesProvider: provider && amount(provider.minor),
      };
    },
  },
  Seller: {
    __resolveReference: (seller) => seller,
    pendingBalances: async ({ id }, _, { holds, caller }) => (isId("sel", id) && seesEarnings(caller, { sellerId: id })
      ? (await holds.pendingOf.load(id)).map(({ netMinor, currency, orders }) => ({ amount: { minor: netMinor, currency }, orders })) : null),
  },
  Hold: {
    __resolveReference: ({ id }, { holds }) => holds.byId.load(id),
    order: ({ orderId }) => ({ id: orderId }),
    funded: (hold) => inIts(hold)(hold.fundedMinor),
    paid: (hold) => inIts(hold)(hold.paidMinor),
    promotion: (hold) => inIts(hold)(hold.promotionMinor),
    released: (hold) => inIts(hold)(hold.releasedMinor),
    refunded: (hold) => inIts(hold)(hold.refundedMinor),
    refunding: (hold) => inIts(hold)(hold.refundingMinor + hold.returningMinor),
    chargedBack: (hold) => inIts(hold)(hold.chargedBackMinor),
    frozen: (hold) => inIts(hold)(hold.frozenMinor),
    left: (hold) => inIts(hold)(hold.leftMinor),
    invariant: async (hold, _, { holds }) => {
      const amount = inIts(hold);
      return {
        funded: amount(hold.fundedMinor), released: amount(hold.releasedMinor + hold.returningMinor), refunded: amount(hold.refundedMinor),
        chargedBack: amount(hold.chargedBackMinor), remaining: amount(hold.leftMinor + hold.refundingMinor), isMatched: isMatched(hold, await holds.partsOf.load(hold.id)),
      };
    },
    parts: async (hold, _, { holds }) => (await holds.partsOf.load(hold.id)).map((part) => ({ ...part, hold })),
    history: async ({ id, currency }, _, { holds }) => (await holds.stepsOf.load(id)).map((step) => ({ ...step, currency })),
  },
  HoldPart: {
    paid: ({ paidMinor, hold }) => inIts(hold)(paidMinor),
    promotion: ({ promotionMinor, hold }) => inIts(hold)(promotionMinor),
    tax: ({ taxMinor, hold }) => inIts(hold)(taxMinor),
    held: (part) => inIts(part.hold)(sharesSum(sharesHeld(part))),
    released: (part) => inIts(part.hold)(sharesSum(sharesReleased(part))),
    refunded: ({ refundedMinor, hold }) => inIts(hold)(refundedMinor),
    refundable: (part) => inIts(part.hold)(refundable(part).amountMinor),
    borne: ({ borneMinor, hold }) => inIts(hold)(borneMinor),
    net: ({ netHeldMinor, netReleasedMinor, hold }, _, { caller }) => (seesEarnings(caller, hold) ? inIts(hold)(netHeldMinor + netReleasedMinor) : null),
    fee: ({ feeHeldMinor, feeReleasedMinor, hold }, _, { caller }) => (seesEarnings(caller, hold) ? inIts(hold)(feeHeldMinor + feeReleasedMinor) : null),
  },
  HoldStep: {
    command: ({ command }) => holdCommandWord[command],
    amount: ({ amountMinor, currency }) => ({ minor: amountMinor, currency }),
    reason: ({ reason }, _, { caller }) => (isMoneyStaff(caller) ? reason : null),
    actor: ({ actor }, _, { caller }) => (isMoneyStaff(caller) ? actor : null),
  },
};
