import { hasRole, isMember, type Caller } from "@souk/shared/caller";
import { allowedTransitions } from "@souk/shared/machine";
import { isBuyer, senders } from "./order-rights.ts";
import { orderMachine, type OrderCommand, type OrderState } from "./order-states.ts";
import type { Order } from "./order-tables.ts";

/** A step that a state allows; `blockedBy` is why the caller may not take it, null if they may. */
export interface AllowedStep { readonly to: OrderState; readonly mutation: string | null; readonly blockedBy: string | null }

/** The mutation behind each command that a person gives. What leaves and comes in parcels is moved by the parcels. */
const orderMutations = {
  accept: "orderAccept", decline: "orderDecline", cancel: "orderCancel", beginFulfilment: "shipmentCreate", fulfil: "shipmentMarkShipped",
  deliver: "orderConfirmDelivery", complete: "orderComplete",
} as const satisfies Readonly<Partial<Record<OrderCommand, string>>>;

const isGiven = (command: OrderCommand): command is keyof typeof orderMutations => command in orderMutations;

/** What is not sent in parcels is handed over. */
const mutationOf = (command: OrderCommand, { fulfilment }: Order): string | null => {
  if (fulfilment !== "SHIP" && command === "beginFulfilment") return null;
  if (fulfilment !== "SHIP" && command === "fulfil") return "orderHandOver";
  return isGiven(command) ? orderMutations[command] : null;
};

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
export const isPastCancelling = (caller: Caller, order: Order): boolean =>
  order.state === "IN_FULFILMENT" && partyOf(caller, order).every((party) => party === "buyer");

function barOf(command: OrderCommand, by: readonly string[], caller: Caller, order: Order): string | null {
  if (!isGiven(command)) return "Time or the payment does this.";
  if (mutationOf(command, order) === null) return "Nothing of this order is sent in parcels.";
  if (command === "cancel" && isBuyer(caller, order) && isPastCancelling(caller, order)) return "It is being sent. Ask its seller.";
  return barOfParty(by, caller, order);
}

/** What the machine allows for an order now, and what of it the caller may do. */
export const stepsAllowed = (order: Order, caller: Caller): AllowedStep[] =>
  allowedTransitions(orderMachine, order.state).map(({ to, command, by }) => ({ to, mutation: mutationOf(command, order), blockedBy: barOf(command, by, caller, order) }));
