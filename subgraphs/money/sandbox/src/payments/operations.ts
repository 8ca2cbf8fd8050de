import { operation, type Operation } from "../server/operation.ts";
import { pageOf } from "../wire/page.ts";
import { paymentIntentCancel } from "./payment-intent-cancel.ts";
import { paymentIntentCapture } from "./payment-intent-capture.ts";
import { paymentIntentConfirm } from "./payment-intent-confirm.ts";
import { paymentIntentCreate } from "./payment-intent-create.ts";
import { paymentIntentUpdate } from "./payment-intent-update.ts";
import { textOf } from "../wire/parameters.ts";

const path = "/v1/payment_intents";
const one = `${path}/:id`;

/** What can be asked about payment intents. */
export const paymentOperations: readonly Operation[] = [
  operation("payment_intents.create", "POST", path, paymentIntentCreate),
  operation("payment_intents.list", "GET", path, ({ work, given, path }) => pageOf(work, "payment_intent", given, path, { customer: textOf(given, "customer") })),
  operation("payment_intents.retrieve", "GET", one, ({ work, id }) => work.get("payment_intent", id)),
  operation("payment_intents.update", "POST", one, paymentIntentUpdate),
  operation("payment_intents.confirm", "POST", `${one}/confirm`, paymentIntentConfirm),
  operation("payment_intents.capture", "POST", `${one}/capture`, paymentIntentCapture),
  operation("payment_intents.cancel", "POST", `${one}/cancel`, paymentIntentCancel),
];
