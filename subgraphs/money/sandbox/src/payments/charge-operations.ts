import type Stripe from "stripe";
import { operation, type Call, type Operation } from "../server/operation.ts";
import { metadataOf } from "../wire/metadata.ts";
import { pageOf } from "../wire/page.ts";
import { idOf } from "../wire/objects.ts";

const path = "/v1/charges";

/** What can be asked about charges; payment intents make them. */
export const chargeOperations: readonly Operation[] = [
  operation("charges.list", "GET", path, ({ work, given, path }) => pageOf(work, "charge", given, path, {
    customer: given["customer"] as string | undefined, payment_intent: given["payment_intent"] as string | undefined, transfer_group: given["transfer_group"] as string | undefined,
  })),
  operation("charges.retrieve", "GET", `${path}/:id`, ({ work, id }) => work.get("charge", id)),
  operation("charges.update", "POST", `${path}/:id`, chargeUpdate),
];

/** Changes words and metadata; never money. */
async function chargeUpdate({ work, id, given }: Call): Promise<Stripe.Charge> {
  await work.lock("payment_intent", idOf((await work.get("charge", id)).payment_intent)!);
  const charge = await work.lock("charge", id);
  const words = Object.fromEntries(["description", "receipt_email", "transfer_group"].filter((name) => given[name] !== undefined).map((name) => [name, given[name]]));
  const after = work.put<Stripe.Charge>({ ...charge, ...words, metadata: metadataOf(charge.metadata, given["metadata"]) });
  work.emit("charge.updated", after, { metadata: charge.metadata });
  return after;
}
