import { freshKey } from "@souk/gateway/demo/graph-client";
import type { Id } from "@souk/shared/ids";
import { methodKeptBy } from "../authorisation-money.ts";
import { orderOf, shelved, type Shelved } from "../authorisation-orders.ts";
import type { Person } from "../world.ts";
import { seller, type KeyedRequest, type KeyedRequests, type Stage } from "./keyed-stage.ts";

const visa = { paymentMethodId: "pm_card_visa" };
const mastercard = { paymentMethodId: "pm_card_mastercard" };

/** A request for each keyed mutation of money. */
export const moneyRequests: KeyedRequests = {
  paymentCreate: async (stage) => {
    const goods = await forSale(stage);
    const [one, another] = [await orderOf(stage.buyer, goods), await orderOf(stage.buyer, goods)];
    return { person: stage.buyer, input: { orderGroupId: one.orderGroupId }, other: { orderGroupId: another.orderGroupId } };
  },
  paymentConfirm: async (stage) => ({ person: stage.buyer, id: await payment(stage.buyer, await forSale(stage)), input: visa, other: mastercard }),
  // Nothing but the key stands in this input: the other request is for another payment.
  paymentCancel: async (stage) => {
    const goods = await forSale(stage);
    return { person: stage.buyer, id: await payment(stage.buyer, goods), input: {}, other: { id: await payment(stage.buyer, goods) } };
  },
  refundCreate: async (stage) => {
    const { orderGroupId, orderId } = await orderOf(stage.buyer, await forSale(stage));
    const id = await begun(stage.buyer, orderGroupId);
    await told(stage.buyer, "paymentConfirm", "payment { state }", { id, ...visa });
    const input = { orderId, amountMinor: "100", reason: "It was late.", borneBy: "SELLER" };
    return { person: stage.owner, input, other: { ...input, amountMinor: "200" } };
  },
  // Its input is the key: nothing else can be asked. A buyer's first one also makes them a customer.
  paymentMethodSetupCreate: async ({ buyer }) => {
    await setUp(buyer);
    return { person: buyer, input: {}, other: null };
  },
  paymentMethodSetupConfirm: async ({ buyer }): Promise<KeyedRequest> => ({ person: buyer, id: await setUp(buyer), input: visa, other: mastercard }),
  paymentMethodRemove: async ({ buyer }): Promise<KeyedRequest> =>
    ({ person: buyer, id: (await methodKeptBy(buyer)).paymentMethodId, input: {}, other: { id: (await methodKeptBy(buyer)).paymentMethodId } }),
};

/** What is for sale. */
const forSale = async (stage: Stage): Promise<Shelved> => shelved(stage.world, stage.owner, await seller(stage), stage.categoryId);

/** A mutation's payload. @throws Error for a refusal */
async function told<T>(person: Person, mutation: string, fields: string, { id, ...input }: { readonly id?: string } & Readonly<Record<string, unknown>>): Promise<T> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  const { [mutation]: payload } = await person.graph.tell<Record<string, T & { readonly userErrors: readonly object[] }>>(
    `mutation (${id ? "$id: ID!, " : ""}$input: ${type}) { ${mutation}(${id ? "id: $id, " : ""}input: $input) { ${fields} userErrors { code message } } }`, { id, input: { ...input, idempotencyKey: freshKey() } });
  if (payload!.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload!.userErrors)}`);
  return payload!;
}

const begun = async (buyer: Person, orderGroupId: Id<"ogr">): Promise<string> => (await told<{ payment: { id: string } }>(buyer, "paymentCreate", "payment { id }", { orderGroupId })).payment.id;
const payment = async (buyer: Person, goods: Shelved): Promise<string> => begun(buyer, (await orderOf(buyer, goods)).orderGroupId);
const setUp = async (buyer: Person): Promise<string> => (await told<{ paymentMethodSetup: { id: string } }>(buyer, "paymentMethodSetupCreate", "paymentMethodSetup { id }", {})).paymentMethodSetup.id;
