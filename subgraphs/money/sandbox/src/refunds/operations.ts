import type Stripe from "stripe";
import { operation, type Call, type Operation } from "../server/operation.ts";
import { invalidRequest } from "../wire/errors.ts";
import { metadataOf } from "../wire/metadata.ts";
import { pageOf } from "../wire/page.ts";
import { refundCreate } from "./refund-create.ts";
import { textOf } from "../wire/parameters.ts";

const path = "/v1/refunds";

/** What can be asked about refunds. */
export const refundOperations: readonly Operation[] = [
  operation("refunds.create", "POST", path, refundCreate),
  operation("refunds.list", "GET", path, ({ work, given, path }) =>
    pageOf(work, "refund", given, path, { charge: textOf(given, "charge"), payment_intent: textOf(given, "payment_intent") })),
  operation("refunds.retrieve", "GET", `${path}/:id`, ({ work, id }) => work.get("refund", id)),
  operation("refunds.update", "POST", `${path}/:id`, refundUpdate),
  operation("refunds.cancel", "POST", `${path}/:id/cancel`, refundCancel),
];

/** Changes the metadata, which is all that can change. */
async function refundUpdate({ work, id, given }: Call): Promise<Stripe.Refund> {
  const refund = await work.lock("refund", id);
  const after = work.put({ ...refund, metadata: metadataOf(refund.metadata ?? {}, given["metadata"]) });
  work.emit("refund.updated", after, { metadata: refund.metadata });
  return after;
}

/** Only a refund that waits for the buyer can be cancelled; those of cards and banks never do. */
async function refundCancel({ work, id }: Call): Promise<never> {
  const { status } = await work.get("refund", id);
  throw invalidRequest(`A refund with a status of ${status} cannot be canceled; only one that requires action can.`);
}
