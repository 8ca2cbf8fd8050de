import type Stripe from "stripe";
import { operation, type Call, type Operation } from "../server/operation.ts";
import { pageOf } from "../wire/page.ts";
import { textOf } from "../wire/parameters.ts";
import { disputeEnd } from "./dispute-settle.ts";
import { disputeTakes } from "./dispute-states.ts";
import { disputeUpdate } from "./dispute-update.ts";

const path = "/v1/disputes";

/** What can be asked about disputes. */
export const disputeOperations: readonly Operation[] = [
  operation("disputes.list", "GET", path, ({ work, given, path }) =>
    pageOf(work, "dispute", given, path, { charge: textOf(given, "charge"), payment_intent: textOf(given, "payment_intent") })),
  operation("disputes.retrieve", "GET", `${path}/:id`, ({ work, id }) => work.get("dispute", id)),
  operation("disputes.update", "POST", `${path}/:id`, disputeUpdate),
  operation("disputes.close", "POST", `${path}/:id/close`, disputeClose),
];

/** The merchant has nothing to say: it is lost. @throws ApiError 400 after an answer, or for an inquiry */
async function disputeClose({ work, id }: Call): Promise<Stripe.Dispute> {
  const dispute = await work.lock("dispute", id);
  disputeTakes("close", dispute);
  return disputeEnd(work, dispute, "lost");
}
