import { freshKey } from "@souk/gateway/demo/graph-client";
import type { ReadyBuyer } from "./oversell-market.ts";
import type { ProviderPlace } from "./provider-place.ts";

/** With what a buyer pays, in order: cards of the provider's for tests. */
export type Cards = readonly string[];
/** What becomes of an order once it is paid. */
export type Fate = "accepted" | "cancelled" | "held";
/** An order that was to be paid, as its buyer left it. */
export interface Lived { readonly orderId: string; readonly orderGroupId: string; readonly fate: Fate; readonly declines: number; readonly asked: number }

interface Shown { readonly id: string; readonly state: string; readonly nextAction: { readonly url: string } | null }
interface Answer { readonly payment: Shown | null; readonly userErrors: readonly { readonly __typename: string; readonly code: string }[] }

const pauseMs = 250;
const attemptsMax = 400;      // of one request: some minutes, then something is stuck
const paused = () => new Promise((resolve) => { setTimeout(resolve, pauseMs); });

/**
 * A buyer's whole way as a front end would go it: whatever fails is asked again under its key, a declined card is followed by
 * the next, an action is taken at the bank's page. @throws Error when nothing comes of it
 */
export async function buyerLives({ control, souk }: ProviderPlace, buyer: ReadyBuyer, cards: Cards, fate: Fate): Promise<Lived> {
  let asked = 0;
  const insisted = async <T extends { readonly userErrors: readonly { readonly code: string }[] }>(document: string, variables: object, name: string): Promise<T> => {
    for (let attempt = 0; attempt < attemptsMax; attempt++) {
      await souk.up();
      asked++;
      const answer = await buyer.graph.ask<Record<string, T>>(document, variables).catch((error: unknown) => { if (error instanceof TypeError || (error as Error).name === "TimeoutError") return null; throw error; });
      const payload = answer?.data?.[name];
      if (payload && !answer.errors && !payload.userErrors.some(({ code }) => code === "PAYMENT_PENDING_UNKNOWN" || code === "IDEMPOTENCY_IN_PROGRESS")) return payload;
      if (answer?.errors?.some(({ extensions }) => extensions?.["retryable"] !== true)) throw new Error(`${name}: ${JSON.stringify(answer.errors)}\n${souk.said(String(answer.errors[0]!.extensions?.["correlationId"]))}`);
      await paused();
    }
    throw new Error(`${name} was asked ${attemptsMax} times`);
  };
  const bought = await insisted<{ orderGroup: { id: string; orders: readonly { id: string }[] } | null; userErrors: readonly { code: string }[] }>(
    "mutation ($id: ID!, $input: CheckoutCompleteInput!) { checkoutComplete(id: $id, input: $input) { orderGroup { id orders { id } } userErrors { code } } }",
    { id: buyer.checkoutId, input: { expectedVersion: buyer.version, idempotencyKey: buyer.key } }, "checkoutComplete");
  const [orderGroupId, orderId] = [bought.orderGroup!.id, bought.orderGroup!.orders[0]!.id];
  const fields = "payment { id state nextAction { url } } userErrors { __typename code }";
  const { payment } = await insisted<Answer>(`mutation ($input: PaymentCreateInput!) { paymentCreate(input: $input) { ${fields} } }`, { input: { orderGroupId, idempotencyKey: freshKey() } }, "paymentCreate");

  let declines = 0;
  for (const card of cards) {
    const answer = await insisted<Answer>(`mutation ($id: ID!, $input: PaymentConfirmInput!) { paymentConfirm(id: $id, input: $input) { ${fields} } }`,
      { id: payment!.id, input: { paymentMethodId: card, idempotencyKey: freshKey() } }, "paymentConfirm");
    if (answer.userErrors.some(({ __typename }) => __typename === "PaymentDeclinedError")) { declines++; continue; }
    const intent = /payment_intents\/(\w+)/.exec(answer.payment?.nextAction?.url ?? "")?.[1];
    if (intent) await control(`/sandbox/payment_intents/${intent}/authenticate`, { outcome: "succeed" });
    break;
  }
  for (let attempt = 0; ; attempt++) {
    const { data } = await buyer.graph.ask<{ order: { state: string } | null }>("query ($id: ID!) { order(id: $id) { state } }", { id: orderId });
    if (data?.order && data.order.state !== "PENDING_PAYMENT") break;
    if (attempt === attemptsMax) throw new Error(`${orderId} was paid and not placed`);
    await paused();
  }
  if (fate === "cancelled") {
    const { userErrors } = await insisted<{ userErrors: readonly { code: string }[] }>("mutation ($id: ID!, $input: OrderCancelInput!) { orderCancel(id: $id, input: $input) { userErrors { code } } }",
      { id: orderId, input: { reason: "It is not needed.", idempotencyKey: freshKey() } }, "orderCancel");
    if (userErrors.length > 0) throw new Error(`orderCancel: ${JSON.stringify(userErrors)}`);
  }
  return { orderId, orderGroupId, fate, declines, asked };
}
