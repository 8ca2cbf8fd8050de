import { randomUUID } from "node:crypto";
import type { Id } from "@souk/shared/ids";

/** A buyer's way from the cart to an order, step by step. The delivery that is offered first is taken. */
export const checkoutSteps = ["cartLineAdd", "checkoutStart", "checkoutSetAddress", "checkoutComplete"] as const;
export type CheckoutStep = (typeof checkoutSteps)[number];

const refused = "userErrors { code message path }";
const total = "totals { shipping { minor } tax { minor } total { minor currency } }";

/** What a shop's page asks at each step. */
export const checkoutDocuments: Readonly<Record<CheckoutStep, string>> = {
  cartLineAdd: `mutation ($input: CartLineAddInput!) { cartLineAdd(input: $input) {
    cart { id lines { id quantity unitPrice { minor } listing { title } seller { name } } warnings { kind } subtotals { minor currency } } ${refused} } }`,
  checkoutStart: `mutation ($input: CheckoutStartInput!) { checkoutStart(input: $input) {
    checkout { id version lacks lines { title quantity total { minor } seller { name } } ${total} } ${refused} } }`,
  checkoutSetAddress: `mutation ($id: ID!, $input: CheckoutSetAddressInput!) { checkoutSetAddress(id: $id, input: $input) {
    checkout { id version lacks sellers { deliveryOptions { optionId name price { minor } } delivery { optionId } } ${total} } ${refused} } }`,
  checkoutComplete: `mutation ($id: ID!, $input: CheckoutCompleteInput!) { checkoutComplete(id: $id, input: $input) {
    checkout { id state expiresAt } orderGroup { id orders { id number state } } ${refused} } }`,
};

const home = { name: "Ben", line1: "Street 1", postalCode: "10115", city: "Berlin", country: "DE" };

/** Asks one step and answers the `data` of it. */
export type AskStep = (step: CheckoutStep, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
interface Payload { readonly checkout?: { readonly id: Id<"chk">; readonly version: number }; readonly orderGroup?: { readonly id: Id<"ogr"> }; readonly userErrors: readonly object[] }

/** A checkout in which nothing is missing. */
export interface ReadyCheckout { readonly id: Id<"chk">; readonly version: number }

async function taken(ask: AskStep, step: CheckoutStep, input: object, id?: string): Promise<Payload> {
  const answer = (await ask(step, { ...id ? { id } : {}, input: { idempotencyKey: randomUUID(), ...input } }) as Record<string, Payload>)[step]!;
  if (answer.userErrors.length > 0) throw new Error(`${step}: ${JSON.stringify(answer.userErrors)}`);
  return answer;
}

/** One of each variant in the cart, and on to a checkout that shows what it costs. @throws Error when a step is refused */
export async function checkoutReady(ask: AskStep, variantIds: readonly Id<"var">[]): Promise<ReadyCheckout> {
  for (const variantId of variantIds) await taken(ask, "cartLineAdd", { variantId, quantity: 1 });
  const { id } = (await taken(ask, "checkoutStart", {})).checkout!;
  return (await taken(ask, "checkoutSetAddress", { address: home }, id)).checkout!;
}

/** Buys it. @returns what was made of it @throws Error when it is refused */
export const checkoutBought = async (ask: AskStep, { id, version }: ReadyCheckout): Promise<Id<"ogr">> =>
  (await taken(ask, "checkoutComplete", { expectedVersion: version }, id)).orderGroup!.id;
