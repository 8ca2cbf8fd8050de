import { operation, type Operation } from "../server/operation.ts";
import { pageOf } from "../wire/page.ts";

const path = "/v1/disputes";

/** What can be asked about disputes: that they are there. Answering them is not spoken yet. */
export const disputeOperations: readonly Operation[] = [
  operation("disputes.list", "GET", path, ({ work, given, path }) =>
    pageOf(work, "dispute", given, path, { charge: given["charge"] as string | undefined, payment_intent: given["payment_intent"] as string | undefined })),
  operation("disputes.retrieve", "GET", `${path}/:id`, ({ work, id }) => work.get("dispute", id)),
];
