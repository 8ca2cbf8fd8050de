import type Stripe from "stripe";
import { operation, type Call, type Operation } from "../server/operation.ts";
import { noSuch } from "../wire/errors.ts";
import { metadataOf } from "../wire/metadata.ts";
import { pageOf } from "../wire/page.ts";
import { textOf } from "../wire/parameters.ts";
import { transferCreate } from "./transfer-create.ts";
import { transferReverse } from "./transfer-reverse.ts";

const path = "/v1/transfers";

/** What can be asked about transfers and their reversals. */
export const transferOperations: readonly Operation[] = [
  operation("transfers.create", "POST", path, transferCreate),
  operation("transfers.list", "GET", path, ({ work, given, path }) =>
    pageOf(work, "transfer", given, path, { destination: textOf(given, "destination"), transfer_group: textOf(given, "transfer_group") })),
  operation("transfers.retrieve", "GET", `${path}/:id`, ({ work, id }) => work.get("transfer", id)),
  operation("transfers.update", "POST", `${path}/:id`, transferUpdate),
  operation("transfers.createReversal", "POST", `${path}/:id/reversals`, transferReverse),
  operation("transfers.listReversals", "GET", `${path}/:id/reversals`, async ({ work, id, given, path }) => {
    await work.get("transfer", id);
    return pageOf(work, "transfer_reversal", given, path, { transfer: id });
  }),
  operation("transfers.retrieveReversal", "GET", `${path}/:id/reversals/:reversal`, (call) => call.work.get("transfer_reversal", lastOf(call)).then((reversal) => belonging(reversal, call))),
  operation("transfers.updateReversal", "POST", `${path}/:id/reversals/:reversal`, reversalUpdate),
];

/** Changes metadata and description, which is all that can change. */
async function transferUpdate({ work, id, given }: Call): Promise<Stripe.Transfer> {
  const transfer = await work.lock("transfer", id);
  const after = work.put<Stripe.Transfer>({
    ...transfer, metadata: metadataOf(transfer.metadata, given["metadata"]), ...(given["description"] === undefined ? {} : { description: textOf(given, "description") ?? null }),
  });
  work.emit("transfer.updated", after, { metadata: transfer.metadata, description: transfer.description });
  return after;
}

async function reversalUpdate(call: Call): Promise<Stripe.TransferReversal> {
  const reversal = belonging(await call.work.lock("transfer_reversal", lastOf(call)), call);
  return call.work.put({ ...reversal, metadata: metadataOf(reversal.metadata ?? {}, call.given["metadata"]) });
}

const lastOf = ({ path }: Call): string => path.split("/").at(-1)!;

function belonging(reversal: Stripe.TransferReversal, { id }: Call): Stripe.TransferReversal {
  if (reversal.transfer !== id) throw noSuch("transfer_reversal", reversal.id, "id");
  return reversal;
}
