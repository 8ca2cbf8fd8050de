import { hasRole, isMember, type Caller } from "@souk/shared/caller";
import { allowedTransitions } from "@souk/shared/machine";
import { isBuyer, senders } from "./order-rights.ts";
import { orderMachine, type OrderCommand, type OrderState } from "./order-states.ts";
import type { Order } from "./order-tables.ts";

/** A step that a state allows; `blockedBy` is why the caller may not take it, null if they may. */
export interface AllowedStep { readonly to: OrderState; readonly mutation: string | null; readonly blockedBy: string | null }

/** The mutation behind each command that a person gives. What leaves and comes in parcels is moved by the parcels. */
export const orderMutations = {
  accept: "orderAccept", decline: "orderDecline", cancel: "orderCancel", beginFulfilment: "shipmentCreate", fulfil: "shipmentMarkShipped",
  deliver: "orderConfirmDelivery", complete: "orderComplete",
} as const satisfies Readonly<Partial<Record<OrderCommand, string>>>;

const isGiven = (command: OrderCommand): command is keyof typeof orderMutations => command in orderMutations;

/** Which party of an order the caller is, in the machine's words. */
export const partyOf = (caller: Caller, order: Order): readonly string[] => [
  ...isBuyer(caller, order) ? ["buyer"] : [], ...isMember(caller, order.sellerId, ...senders) ? ["seller"] : [],
  ...hasRole(caller, "ADMIN", "SUPPORT") ? ["operator"] : [],
];

const words: Readonly<Record<string, string>> = { buyer: "its buyer", seller: "its seller", operator: "an operator" };

function barOf(command: OrderCommand, by: readonly string[], caller: Caller, order: Order): string | null {
  if (!isGiven(command)) return "Time or the payment does this.";
  if (partyOf(caller, order).some((party) => by.includes(party))) return null;
  return `Only ${by.flatMap((party) => words[party] ?? []).join(" or ")} can do this.`;
}

/** What the machine allows for an order now, and what of it the caller may do. */
export const stepsAllowed = (order: Order, caller: Caller): AllowedStep[] =>
  allowedTransitions(orderMachine, order.state).map(({ to, command, by }) => ({ to, mutation: isGiven(command) ? orderMutations[command] : null, blockedBy: barOf(command, by, caller, order) }));
