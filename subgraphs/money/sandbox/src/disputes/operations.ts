import { operation, type Operation } from "../server/operation.ts";
import { pageOf } from "../wire/page.ts";
import { textOf } from "../wire/parameters.ts";

const path = "/v1/disputes";

/** What can be asked about disputes: that they are there. Answering them is not spoken yet. */
export const disputeOperations: readonly Operation[] = [
  operation("disputes.list", "GET", path, ({ work, given, path }) =>
    pageOf(work, "dispute", given, path, { charge: textOf(given, "charge"), payment_intent: textOf(given, "payment_intent") })),
  operation("disputes.retrieve", "GET", `${path}/:id`, ({ work, id }) => work.get("dispute", id)),
];
