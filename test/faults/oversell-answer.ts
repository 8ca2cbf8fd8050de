import type { GraphAnswer } from "@souk/gateway/demo/graph-client";
import type { ReadyBuyer } from "./oversell-market.ts";

/** What became of one call: bought, sold out, cut off by a kill, not now (again!), or what nobody should be told. */
export type Told =
  | { readonly is: "bought"; readonly orderGroupId: string; readonly isReplay: boolean }
  | { readonly is: "soldOut"; readonly isReplay: boolean }
  | { readonly is: "cut" }
  | { readonly is: "notNow"; readonly code: string }
  | { readonly is: "other"; readonly text: string };

/** As everybody may send it to the public graph. */
const operation = `mutation CheckoutComplete($id: ID!, $input: CheckoutCompleteInput!) {
  checkoutComplete(id: $id, input: $input) { checkout { id state } orderGroup { id } userErrors { __typename code } } }`;

interface Payload {
  readonly checkout: { readonly state: string } | null;
  readonly orderGroup: { readonly id: string } | null;
  readonly userErrors: readonly { readonly __typename: string; readonly code: string }[];
}
type Answer = GraphAnswer<{ readonly checkoutComplete: Payload }>;

/** The answer as it came, to complete a buyer's checkout under its key. @throws TypeError when the connection broke */
export const completionAsked = ({ graph, checkoutId, version, key }: ReadyBuyer, also: { readonly expectedVersion?: number } = {}): Promise<Answer> =>
  graph.ask(operation, { id: checkoutId, input: { expectedVersion: version, idempotencyKey: key, ...also } });

/** Asks once. Never throws. */
export async function completionTold(buyer: ReadyBuyer): Promise<Told> {
  try {
    return toldOf(await completionAsked(buyer));
  } catch (error) {
    return error instanceof TypeError ? { is: "cut" } : { is: "other", text: String(error) };      // how `fetch` says that there is no connection
  }
}

function toldOf(answer: Answer): Told {
  const { data, errors, extensions } = answer;
  const isReplay = (extensions?.["idempotency"] as { readonly replayed?: boolean } | undefined)?.replayed === true;
  const [error] = errors ?? [];
  if (error?.extensions?.["retryable"] === true) return { is: "notNow", code: String(error.extensions["code"]) };
  const payload = errors ? undefined : data?.checkoutComplete;
  if (payload?.orderGroup && payload.checkout?.state === "PAYMENT_PENDING" && payload.userErrors.length === 0) return { is: "bought", orderGroupId: payload.orderGroup.id, isReplay };
  const [refusal, ...more] = payload && !payload.checkout && !payload.orderGroup ? payload.userErrors : [];
  if (refusal && more.length === 0) {
    if (refusal.__typename === "InsufficientStockError") return { is: "soldOut", isReplay };
    if (refusal.code === "IDEMPOTENCY_IN_PROGRESS") return { is: "notNow", code: refusal.code };
  }
  return { is: "other", text: JSON.stringify(answer) };
}
