import { hasRole, isMember } from "@souk/shared/caller";
import { isId } from "@souk/shared/ids";
import { allowedTransitions } from "@souk/shared/machine";
import type { Context } from "../context.ts";
import type { Resolvers } from "../graphql.ts";
import { earners, isBuyerOf, isMoneyStaff, seesEarnings } from "../others/staff.ts";
import { providerAnswer } from "../provider/provider-answer.ts";
import { chargebackAccept } from "./chargeback-accept.ts";
import { chargebackCalls } from "./chargeback-calls.ts";
import { answeringStaff } from "./chargeback-lock.ts";
import { chargebackPage } from "./chargeback-pages.ts";
import { chargebackDeclined, chargebackPending } from "./chargeback-refusals.ts";
import { chargebackMachine, type ChargebackCommand } from "./chargeback-states.ts";
import { chargebackReferences, chargebackSubmitEvidence } from "./chargeback-submit-evidence.ts";
import type { Chargeback } from "./chargeback-tables.ts";

/** What a seller does by which mutation; the bank does the rest. */
const mutations: Readonly<Partial<Record<ChargebackCommand, string>>> = { review: "chargebackSubmitEvidence", accept: "chargebackAccept" };

const answered = providerAnswer({
  field: "chargeback", calls: chargebackCalls, load: ({ chargebacks }: Context, id) => chargebacks.byId.load(id), pending: chargebackPending, declined: chargebackDeclined,
});

/** True for those who see the whole of it: its buyer, staff, and the team of a seller whose orders alone were paid. */
async function seesWhole(chargeback: Chargeback, { caller, chargebacks }: Context): Promise<boolean> {
  if (isBuyerOf(caller, chargeback) || isMoneyStaff(caller)) return true;
  return (await chargebacks.sellersOf.load(chargeback.paymentId)).every(({ sellerId }) => isMember(caller, sellerId, ...earners));
}
/** Staff, and the team of any seller whose orders were paid. */
const speaks = async ({ paymentId }: Chargeback, { caller, chargebacks }: Context, staff: readonly string[]): Promise<boolean> =>
  hasRole(caller, ...staff) || (await chargebacks.sellersOf.load(paymentId)).some(({ sellerId }) => isMember(caller, sellerId, ...earners));

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "Order" | "Payment" | "Seller" | "Chargeback" | "ChargebackShare" | "ChargebackStep" | "ChargebackConnection"> = {
  Query: {
    chargeback: (_, { id }, { chargebacks }) => chargebacks.byId.load(id),
    chargebacks: (_, args, { database }) => chargebackPage(database, args),
  },
  Mutation: {
    chargebackSubmitEvidence: answered(chargebackSubmitEvidence, chargebackReferences),
    chargebackAccept: answered(chargebackAccept, chargebackReferences),
  },
  Order: { chargebacks: async ({ id }, _, { holds, chargebacks }) => (await holds.ofOrder.load(id) ? chargebacks.ofOrder.load(id) : null) },
  Payment: {
    chargebacks: ({ id }, _, { chargebacks }) => chargebacks.ofPayment.load(id),
    chargedBack: ({ chargedBackMinor, currency }) => ({ minor: chargedBackMinor, currency }),
  },
  Seller: { openChargebacks: ({ id }, _, { chargebacks, caller }) => (isId("sel", id) && seesEarnings(caller, { sellerId: id }) ? chargebacks.openOfSeller.load(id) : null) },
  Chargeback: {
    __resolveReference: ({ id }, { chargebacks }) => chargebacks.byId.load(id),
    payment: ({ paymentId }, _, { payments }) => payments.byId.load(paymentId),
    amount: async (chargeback, _, context) => (await seesWhole(chargeback, context) ? { minor: chargeback.amountMinor, currency: chargeback.currency } : null),
    fee: ({ feeMinor, currency }, _, { caller }) => (isMoneyStaff(caller) ? { minor: feeMinor, currency } : null),
    shares: async (chargeback, _, { chargebacks, caller }) => (await chargebacks.sharesOf.load(chargeback.id))
      .filter((share) => isBuyerOf(caller, chargeback) || seesEarnings(caller, share)).map((share) => ({ ...share, currency: chargeback.currency })),
    evidence: async (chargeback, _, context) => {
      const { caller, chargebacks } = context;
      if (!isMoneyStaff(caller) && !await speaks(chargeback, context, [])) return null;
      const isWhole = await seesWhole(chargeback, context);
      return (await chargebacks.evidenceOf.load(chargeback.id)).filter(({ sellerId }) => isWhole || (sellerId !== null && isMember(caller, sellerId, ...earners)));
    },
    history: async ({ id }, _, { chargebacks }) => chargebacks.stepsOf.load(id),
    allowedTransitions: async (chargeback, _, context) => {
      const isSpeaking = await speaks(chargeback, context, answeringStaff);
      return allowedTransitions(chargebackMachine, chargeback.state).map(({ to, command }) => {
        const mutation = mutations[command] ?? null;
        return { to, mutation, blockedBy: mutation === null ? "The buyer's bank does this." : isSpeaking ? null : "Its seller does this, or staff." };
      });
    },
  },
  ChargebackShare: {
    order: ({ orderId }) => ({ id: orderId }),
    amount: ({ amountMinor, currency }) => ({ minor: amountMinor, currency }),
  },
  ChargebackStep: {
    reason: ({ reason }, _, { caller }) => (isMoneyStaff(caller) ? reason : null),
    actor: ({ actor }, _, { caller }) => (isMoneyStaff(caller) ? actor : null),
  },
  ChargebackConnection: { totalCount: (page) => page.count() },
};
