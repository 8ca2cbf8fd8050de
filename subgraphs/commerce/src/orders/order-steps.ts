import { hasRole, isMember, type Caller } from "@souk/shared/caller";
import { allowedTransitions } from "@souk/shared/machine";
import { isBuyer, senders } from "./order-rights.ts";
import type { OrderSituation } from "./order-situation.ts";
import { orderMachine, type OrderCommand, type OrderState } from "./order-states.ts";
import type { Order } from "./order-tables.ts";

/** A step that a state allows; `blockedBy` is why the caller may not take it, null if they may. */
export interface AllowedStep { readonly to: OrderState; readonly mutation: string | null; readonly blockedBy: string | null }

/** The mutation behind each command that a person gives; what leaves is another matter. */
const orderMutations = {
  cancelUnpaid: "checkoutReopen", accept: "orderAccept", decline: "orderDecline", cancel: "orderCancel", beginFulfilment: "shipmentCreate",
  deliver: "orderConfirmDelivery", complete: "orderComplete",
} as const satisfies Readonly<Partial<Record<OrderCommand, string>>>;

const isGiven = (command: OrderCommand): command is keyof typeof orderMutations => command in orderMutations;

/** What leaves in parcels is sent, all else is handed over; an order may have both. */
function mutationsOf(command: OrderCommand, { unpacked, packed, toHandOver, unsaid }: OrderSituation): readonly (string | null)[] {
  if (command === "fulfil") return [...toHandOver + unsaid > 0 ? ["orderHandOver"] : [], ...unpacked + packed > 0 ? ["shipmentMarkShipped"] : []];
  if (command === "beginFulfilment" && unpacked === 0) return [null];
  return [isGiven(command) ? orderMutations[command] : null];
}

/** Which party of an order the caller is, in the machine's words. Staff are no operators of what they bought or sell. */
export const partyOf = (caller: Caller, order: Order): readonly string[] => [
  ...isBuyer(caller, order) ? ["buyer"] : [], ...isMember(caller, order.sellerId, ...senders) ? ["seller"] : [],
  ...hasRole(caller, "ADMIN", "SUPPORT") && !isBuyer(caller, order) && !isMember(caller, order.sellerId) ? ["operator"] : [],
];

const words: Readonly<Record<string, string>> = { buyer: "its buyer", seller: "its seller", operator: "an operator" };

/** Why the caller, by who they are, may not do what these parties may; null if they may. */
export function barOfParty(by: readonly string[], caller: Caller, order: Order): string | null {
  if (partyOf(caller, order).some((party) => by.includes(party))) return null;
  return `Only ${by.flatMap((party) => words[party] ?? []).join(" or ")} can do this.`;
}

/** True for a buyer of what is being sent already: from then on its seller cancels, who can stop a parcel. */
export const isPastCancelling = (caller: Caller, order: Order, { isBeingSent }: Pick<OrderSituation, "isBeingSent">): boolean =>
  order.state === "IN_FULFILMENT" && isBeingSent && partyOf(caller, order).every((party) => party === "buyer");

/** A download is handed over as what its seller says. */
export const goodsUnsaid = "Say first what its buyer gets, with digitalGoodsSet.";

function barOf(mutation: string | null, by: readonly string[], caller: Caller, order: Order, situation: OrderSituation): string | null {
  const { packed, toHandOver } = situation;
  if (mutation === null) return by.includes("seller") ? "Nothing of this order is left to be packed." : "Time or the payment does this.";
  if (mutation === "orderCancel" && isBuyer(caller, order) && isPastCancelling(caller, order, situation)) return "It is being sent. Ask its seller.";
  const bar = barOfParty(by, caller, order);
  if (bar !== null) return bar;
  if (mutation === "shipmentMarkShipped" && packed === 0) return "Nothing is packed that could leave.";
  return mutation === "orderHandOver" && toHandOver === 0 ? goodsUnsaid : null;
}

/** Where a command leads from how an order stands: if the rest of what has left in part is cancelled, it is fulfilled by that. */
export function effectOf(command: OrderCommand, { hasLeft, isThere }: OrderSituation): OrderState {
  if (command === "cancel" && hasLeft) return isThere ? "DELIVERED" : "FULFILLED";
  return orderMachine.table[command].to;
}

/** What the machine allows for an order now, and what of it the caller may do. */
export const stepsAllowed = (order: Order, situation: OrderSituation, caller: Caller): AllowedStep[] =>
  allowedTransitions(orderMachine, order.state).flatMap(({ command, by }) => mutationsOf(command, situation).map((mutation) =>
    ({ to: effectOf(command, situation), mutation, blockedBy: barOf(mutation, by, caller, order, situation) })));
