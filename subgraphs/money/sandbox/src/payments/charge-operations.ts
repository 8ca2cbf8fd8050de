import type Stripe from "stripe";
import { operation, type Call, type Operation } from "../server/operation.ts";
import { metadataOf } from "../wire/metadata.ts";
import { pageOf } from "../wire/page.ts";
import { idOf } from "../wire/objects.ts";
import { textOf } from "../wire/parameters.ts";

const path = "/v1/charges";

/** What can be asked about charges; payment intents make them. */
export const chargeOperations: readonly Operation[] = [
  operation("charges.list", "GET", path, ({ work, given, path }) => pageOf(work, "charge", given, path, {
    customer: textOf(given, "customer"), payment_intent: textOf(given, "payment_intent"), transfer_group: textOf(given, "transfer_group"),
  }), { isOfAccounts: true }),
  operation("charges.retrieve", "GET", `${path}/:id`, ({ work, id }) => work.get("charge", id), { isOfAccounts: true }),
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
