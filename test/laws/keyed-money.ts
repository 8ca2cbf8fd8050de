import { freshKey } from "@souk/gateway/demo/graph-client";
import type { Id } from "@souk/shared/ids";
import { methodKeptBy } from "../authorisation-money.ts";
import { orderOf, type Shelved } from "../authorisation-orders.ts";
import { chargeDisputed } from "../disputes.ts";
import { until } from "../until.ts";
import type { Person } from "../world.ts";
import { forSale, type KeyedRequest, type KeyedRequests, type Stage } from "./keyed-stage.ts";

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
  chargebackSubmitEvidence: async (stage) => ({ person: stage.owner, id: await disputed(stage), input: { uncategorizedText: "It came." }, other: { uncategorizedText: "It came late." } }),
  chargebackAccept: async (stage) => ({ person: stage.owner, id: await disputed(stage), input: { reason: "It broke." }, other: { reason: "It was lost." } }),
  // Its input is the key: nothing else can be asked. A buyer's first one also makes them a customer.
  paymentMethodSetupCreate: async ({ buyer }) => {
    await setUp(buyer);
    return { person: buyer, input: {}, other: null };
  },
  paymentMethodSetupConfirm: async ({ buyer }): Promise<KeyedRequest> => ({ person: buyer, id: await setUp(buyer), input: visa, other: mastercard }),
  paymentMethodRemove: async ({ buyer }): Promise<KeyedRequest> =>
    ({ person: buyer, id: (await methodKeptBy(buyer)).paymentMethodId, input: {}, other: { id: (await methodKeptBy(buyer)).paymentMethodId } }),
};

/** A mutation's payload. @throws Error for a refusal */
async function told<T>(person: Person, mutation: string, fields: string, { id, ...input }: { readonly id?: string } & Readonly<Record<string, unknown>>): Promise<T> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  const { [mutation]: payload } = await person.graph.tell<Record<string, T & { readonly userErrors: readonly object[] }>>(
    `mutation (${id ? "$id: ID!, " : ""}$input: ${type}) { ${mutation}(${id ? "id: $id, " : ""}input: $input) { ${fields} userErrors { code message } } }`, { id, input: { ...input, idempotencyKey: freshKey() } });
  if (payload!.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload!.userErrors)}`);
  return payload!;
}

/** A chargeback of what the stage's seller has sold. */
async function disputed({ world, buyer, owner, ...stage }: Stage): Promise<string> {
  const { orderGroupId, orderId } = await orderOf(buyer, await forSale({ world, buyer, owner, ...stage }));
  const id = await begun(buyer, orderGroupId);
  await told(buyer, "paymentConfirm", "payment { state }", { id, ...visa });
  await chargeDisputed(world, id);
  let chargebackId: string | undefined;
  await until("the chargeback is known", async () => {
    const { order } = await owner.graph.tell<{ order: { chargebacks: readonly { readonly id: string }[] | null } | null }>("query ($id: ID!) { order(id: $id) { chargebacks { id } } }", { id: orderId });
    chargebackId = order?.chargebacks?.[0]?.id;
    return chargebackId !== undefined;
  });
  return chargebackId!;
}

const begun = async (buyer: Person, orderGroupId: Id<"ogr">): Promise<string> => (await told<{ payment: { id: string } }>(buyer, "paymentCreate", "payment { id }", { orderGroupId })).payment.id;
const payment = async (buyer: Person, goods: Shelved): Promise<string> => begun(buyer, (await orderOf(buyer, goods)).orderGroupId);
const setUp = async (buyer: Person): Promise<string> => (await told<{ paymentMethodSetup: { id: string } }>(buyer, "paymentMethodSetupCreate", "paymentMethodSetup { id }", {})).paymentMethodSetup.id;
