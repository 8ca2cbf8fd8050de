import type Stripe from "stripe";
import { customerFind } from "../customers/customer-find.ts";
import { paymentMethodFind } from "../methods/payment-method-find.ts";
import { methodUseCheck } from "../payments/method-use.ts";
import { operation, type Call, type Operation } from "../server/operation.ts";
import { metadataOf } from "../wire/metadata.ts";
import { pageOf } from "../wire/page.ts";
import { setupIntentConfirm } from "./setup-intent-confirm.ts";
import { setupIntentCreate } from "./setup-intent-create.ts";
import { setupIntentTakes } from "./setup-intent-states.ts";
import { textOf } from "../wire/parameters.ts";

const path = "/v1/setup_intents";

/** What can be asked about setup intents. */
export const setupOperations: readonly Operation[] = [
  operation("setup_intents.create", "POST", path, setupIntentCreate),
  operation("setup_intents.list", "GET", path, ({ work, given, path }) =>
    pageOf(work, "setup_intent", given, path, { customer: textOf(given, "customer"), payment_method: textOf(given, "payment_method") })),
  operation("setup_intents.retrieve", "GET", `${path}/:id`, ({ work, id }) => work.get("setup_intent", id)),
  operation("setup_intents.update", "POST", `${path}/:id`, setupIntentUpdate),
  operation("setup_intents.confirm", "POST", `${path}/:id/confirm`, setupIntentConfirm),
  operation("setup_intents.cancel", "POST", `${path}/:id/cancel`, setupIntentCancel),
];

async function setupIntentUpdate({ work, id, given }: Call): Promise<Stripe.SetupIntent> {
  const intent = await work.lock("setup_intent", id);
  setupIntentTakes("update", intent);
  const customer = textOf(given, "customer");
  if (customer) await customerFind(work, customer);
  const changed: Stripe.SetupIntent = {
    ...intent, customer: customer ?? intent.customer, description: textOf(given, "description") ?? intent.description, metadata: metadataOf(intent.metadata ?? {}, given["metadata"]),
  };
  const method = await paymentMethodFind(work, given);
  if (method) methodUseCheck(work, changed, method, "SetupIntent");
  return work.put<Stripe.SetupIntent>(method ? { ...changed, payment_method: method.id, status: "requires_confirmation", next_action: null } : changed);
}

async function setupIntentCancel({ work, id, given }: Call): Promise<Stripe.SetupIntent> {
  const intent = await work.lock("setup_intent", id);
  setupIntentTakes("cancel", intent);
  const ended = work.put<Stripe.SetupIntent>({ ...intent, status: "canceled", cancellation_reason: textOf(given, "cancellation_reason") ?? null, next_action: null });
  work.emit("setup_intent.canceled", ended);
  return ended;
}
