import { uuidOf, type Id } from "@souk/shared/ids";
import type { Act } from "./act.ts";
import { isOver, type OrderAtHand } from "./order-at-hand.ts";
import { shareOf } from "./market.ts";
import type { Person } from "./person.ts";
import { counted } from "./tally.ts";

interface Begun { readonly refund: { readonly id: string } | null }

/** Asks for money to go back, and keeps which refund it is. */
async function givenBack(person: Person, order: OrderAtHand, about: string, amountMinor: string, borneBy: "SELLER" | "PLATFORM" = "SELLER"): Promise<void> {
  const told = await person.gives<Begun>("refundCreate", {
    about: `${order.about} ${about}`, fields: "refund { id }", input: { orderId: order.id, amountMinor, reason: "It came broken.", borneBy }, isOperator: borneBy === "PLATFORM",
  });
  if (told?.payload.refund) order.refundIds.push(told.payload.refund.id);
}

const isThere = (order: OrderAtHand): boolean => !isOver(order) && (order.isDigital || order.shipmentIds.length > 0);
const giftMost = 500;      // what support gives without asking anybody

/** Money that goes back, and what banks make of it. */
export const givingBack: readonly Act[] = [
  { name: "seller gives a part back", perMille: 45, afterDays: 2, isPossible: isThere, give: (order, percent) => givenBack(order.stall.owner, order, "part", shareOf(order.totalMinor, percent)) },
  { name: "seller gives all of it back", perMille: 20, afterDays: 2, isPossible: isThere, give: (order) => givenBack(order.stall.owner, order, "all", String(order.totalMinor)) },
  { name: "seller gives a part back late", perMille: 30, afterDays: 3, isPossible: isThere, give: (order, percent) => givenBack(order.stall.owner, order, "late part", shareOf(order.totalMinor, percent)) },
  { name: "seller gives all of it back late", perMille: 15, afterDays: 3, isPossible: isThere, give: (order) => givenBack(order.stall.owner, order, "late all", String(order.totalMinor)) },
  { name: "support gives something", perMille: 15, afterDays: 3, isPossible: isThere, give: (order, percent, { people }) => givenBack(people.sven, order, "gift", shareOf(giftMost, percent), "PLATFORM") },
  {
    name: "a bank sends a refund back", perMille: 150, afterDays: 3, isPossible: ({ refundIds }) => refundIds.length > 0,
    async give({ refundIds }, _, { place, town: { tally }, databases }) {
      const refund = await databases.get("money")!.row<{ ref: string | null }>("select provider_ref as ref from money.refund where id = $1", [uuidOf(refundIds[0] as Id<"rfd">)]);
      if (!refund?.ref) return;
      await place.control(`/sandbox/refunds/${refund.ref}/fail`, {}).catch(() => { counted(tally.refusals, "a refund that its bank cannot send back"); });
    },
  },
  {
    name: "finance tries a refund again", perMille: 500, afterDays: 4, isPossible: ({ tried }) => tried.has("a bank sends a refund back"),
    give: ({ about, refundIds }, _, { people: { sven } }) => sven.gives("refundRetry", { about, fields: "refund { id }", id: refundIds[0]!, input: {}, isOperator: true }),
  },
];
