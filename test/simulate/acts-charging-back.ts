import { uuidOf, type Id } from "@souk/shared/ids";
import type { Act } from "./act.ts";
import type { Market } from "./market.ts";
import { isOver, type OrderAtHand } from "./order-at-hand.ts";
import { counted } from "./tally.ts";

/** What a bank knows of a payment: its charge at the provider and the newest dispute of it. */
async function knownToBank({ databases }: Market, { orderGroupId }: OrderAtHand): Promise<{ readonly charge: string | null; readonly dispute: string | null } | undefined> {
  return databases.get("money")!.row(
    `select p.charge_ref as charge, (select c.provider_ref from money.chargeback c where c.payment_id = p.id order by c.created_at desc limit 1) as dispute
       from money.payment p
      where p.order_group_id = $1
        and p.state = 'CAPTURED'`, [uuidOf(orderGroupId as Id<"ogr">)]);
}

/** What a bank does; that it cannot is counted as a refusal. */
const bankDoes = ({ place, town: { tally } }: Market, path: string, body: object): Promise<unknown> =>
  place.control(path, body).catch(() => { counted(tally.refusals, "what a bank cannot do"); });

/** The chargebacks of an order that wait for an answer, as somebody of its people sees them. */
async function toAnswer({ stall }: OrderAtHand, id: string): Promise<string[]> {
  const seen = await stall.owner.reads<{ order: { chargebacks: readonly { id: string; state: string }[] | null } | null }>("query ($id: ID!) { order(id: $id) { chargebacks { id state } } }", { id });
  return (seen?.order?.chargebacks ?? []).filter(({ state }) => state === "OPENED" || state === "EVIDENCE_DUE").map((chargeback) => chargeback.id);
}

const reasons = ["fraudulent", "product_not_received", "product_unacceptable"];
const wasTakenBack = ({ tried }: OrderAtHand): boolean => tried.has("a bank takes it back") || tried.has("a bank takes a part back");

/** What buyers' banks take back, and what becomes of it. What nobody answers is lost by the bank's clock. */
export const chargingBack: readonly Act[] = [
  {
    name: "a bank takes it back", perMille: 15, afterDays: 3, isPossible: (order) => !isOver(order),
    async give(order, percent, market) {
      const known = await knownToBank(market, order);
      if (known?.charge) await bankDoes(market, `/sandbox/charges/${known.charge}/dispute`, { reason: reasons[percent % reasons.length] });
    },
  },
  {
    name: "a bank takes a part back", perMille: 15, afterDays: 3, isPossible: (order) => !isOver(order) && !wasTakenBack(order),
    async give(order, percent, market) {
      const known = await knownToBank(market, order);
      if (known?.charge) await bankDoes(market, `/sandbox/charges/${known.charge}/dispute`, { reason: "credit_not_processed", amount: Math.max(1, Math.floor(order.totalMinor * percent / 100)), inquiry: percent > 80 });
    },
  },
  {
    name: "seller answers the bank", perMille: 500, afterDays: 4, isPossible: wasTakenBack,
    async give(order) {
      for (const id of await toAnswer(order, order.id)) await order.stall.owner.gives("chargebackSubmitEvidence", { about: id, fields: "chargeback { id }", id, input: { uncategorizedText: "It was sent and has come." } });
    },
  },
  {
    name: "seller gives a chargeback up", perMille: 200, afterDays: 4, isPossible: wasTakenBack,
    async give(order) {
      for (const id of await toAnswer(order, order.id)) await order.stall.owner.gives("chargebackAccept", { about: id, fields: "chargeback { id }", id, input: { reason: "The buyer is right." } });
    },
  },
  {
    name: "finance gives a chargeback up", perMille: 150, afterDays: 4, isPossible: wasTakenBack,
    async give(order, _, { people: { sven } }) {
      for (const id of await toAnswer(order, order.id)) await sven.gives("chargebackAccept", { about: id, fields: "chargeback { id }", id, input: { reason: "It costs less.", borneBy: "PLATFORM" }, isOperator: true });
    },
  },
  {
    name: "the bank decides", perMille: 800, afterDays: 5, isPossible: wasTakenBack,
    async give(order, percent, market) {
      const known = await knownToBank(market, order);
      if (known?.dispute) await bankDoes(market, `/sandbox/disputes/${known.dispute}/settle`, { outcome: percent > 50 ? "won" : "lost" });
    },
  },
];
