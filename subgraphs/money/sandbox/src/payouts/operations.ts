import type Stripe from "stripe";
import { operation, type Call, type Operation } from "../server/operation.ts";
import { metadataOf } from "../wire/metadata.ts";
import { pageOf } from "../wire/page.ts";
import { textOf } from "../wire/parameters.ts";
import { payoutCreate } from "./payout-create.ts";
import { payoutCancel } from "./payout-settle.ts";

const path = "/v1/payouts";
const isOfAccounts = true;

/** What can be asked about payouts, those of the platform and those of a connected account. */
export const payoutOperations: readonly Operation[] = [
  operation("payouts.create", "POST", path, payoutCreate, { isOfAccounts }),
  operation("payouts.list", "GET", path, ({ work, given, path }) =>
    pageOf(work, "payout", given, path, { destination: textOf(given, "destination"), status: textOf(given, "status") }, ["created", "arrival_date"]), { isOfAccounts }),
  operation("payouts.retrieve", "GET", `${path}/:id`, ({ work, id }) => work.get("payout", id), { isOfAccounts }),
  operation("payouts.update", "POST", `${path}/:id`, payoutUpdate, { isOfAccounts }),
  operation("payouts.cancel", "POST", `${path}/:id/cancel`, async ({ work, id }) => payoutCancel(work, await work.lock("payout", id)), { isOfAccounts }),
];

/** Changes the metadata, which is all that can change. */
async function payoutUpdate({ work, id, given }: Call): Promise<Stripe.Payout> {
  const payout = await work.lock("payout", id);
  const after = work.put({ ...payout, metadata: metadataOf(payout.metadata ?? {}, given["metadata"]) });
  work.emit("payout.updated", after, { metadata: payout.metadata });
  return after;
}
