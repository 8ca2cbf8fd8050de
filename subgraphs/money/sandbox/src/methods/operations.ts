import type Stripe from "stripe";
import { operation, type Call, type Operation } from "../server/operation.ts";
import { invalidRequest } from "../wire/errors.ts";
import { metadataOf } from "../wire/metadata.ts";
import { pageOf } from "../wire/page.ts";
import { paymentMethodAttach, paymentMethodDetach } from "./payment-method-attach.ts";
import { paymentMethodFromData } from "./payment-method-find.ts";
import { textOf } from "../wire/parameters.ts";

const path = "/v1/payment_methods";

/** What can be asked about payment methods. */
export const methodOperations: readonly Operation[] = [
  operation("payment_methods.create", "POST", path, async ({ work, given }) => {
    if (given["payment_method"] !== undefined || given["customer"] !== undefined) throw invalidRequest("This sandbox does not share payment methods between accounts.", { param: "payment_method" });
    return paymentMethodFromData(work, given, "");
  }),
  operation("payment_methods.list", "GET", path, ({ work, given, path }) =>
    pageOf(work, "payment_method", given, path, { customer: textOf(given, "customer") ?? "nobody's", type: textOf(given, "type") })),
  operation("payment_methods.retrieve", "GET", `${path}/:id`, ({ work, id }) => work.get("payment_method", id)),
  operation("payment_methods.update", "POST", `${path}/:id`, paymentMethodUpdate),
  operation("payment_methods.attach", "POST", `${path}/:id/attach`, paymentMethodAttach),
  operation("payment_methods.detach", "POST", `${path}/:id/detach`, paymentMethodDetach),
];

/** Changes what the buyer said of themself, when a card ends, and metadata. @throws ApiError if it belongs to nobody */
async function paymentMethodUpdate({ work, id, given }: Call): Promise<Stripe.PaymentMethod> {
  const method = await work.lock("payment_method", id);
  if (method.customer === null) throw invalidRequest("You must save this PaymentMethod to a customer before you can update it.");
  const after = work.put<Stripe.PaymentMethod>({
    ...method, billing_details: { ...method.billing_details, ...(given["billing_details"] as object | undefined) }, metadata: metadataOf(method.metadata ?? {}, given["metadata"]),
    ...(method.card ? { card: { ...method.card, ...(given["card"] as object | undefined) } } : {}),
    ...(given["allow_redisplay"] ? { allow_redisplay: given["allow_redisplay"] as string } : {}),
  });
  work.emit("payment_method.updated", after, { billing_details: method.billing_details, metadata: method.metadata });
  return after;
}
