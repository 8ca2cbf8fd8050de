import type { Call } from "../server/operation.ts";
import { ApiError } from "../wire/errors.ts";
import { metadataOf } from "../wire/metadata.ts";
import { recipientOf, type Account } from "./account.ts";
import { asksForTransfers, requirementsAtFirst } from "./account-create.ts";
import { accountSeen } from "./account-seen.ts";

const plain = ["contact_email", "contact_phone", "dashboard", "display_name"] as const;

/** Changes what is said of an account; its configuration can be asked for, never set. @throws ApiError for one that is closed */
export async function accountUpdate({ work, id, given }: Call): Promise<object> {
  const account = await work.lock("v2.core.account", id);
  if (account.closed) throw new ApiError(400, { type: "invalid_request_error", code: "account_closed", message: `The account ${id} is closed.` });
  const said = Object.fromEntries(plain.filter((name) => given[name] !== undefined && given[name] !== null).map((name) => [name, given[name]]));
  const isNewRecipient = asksForTransfers(given) && !account.applied_configurations.includes("recipient");
  const after: Account = {
    ...account, ...said,
    ...(given["identity"] ? { identity: { ...account.identity, ...(given["identity"] as object) } } : {}),
    ...(given["defaults"] ? { defaults: { ...account.defaults!, ...(given["defaults"] as object) } } : {}),
    metadata: metadataOf(account.metadata ?? {}, given["metadata"]),
    ...(isNewRecipient ? { applied_configurations: ["recipient"], configuration: { recipient: recipientOf({ stripe_transfers: "restricted", payouts: "restricted" }) }, requirements: requirementsAtFirst() } : {}),
  };
  work.put(after);
  work.notify("v2.core.account.updated", after);
  if (given["identity"]) work.notify("v2.core.account[identity].updated", after);
  if (given["defaults"]) work.notify("v2.core.account[defaults].updated", after);
  if (isNewRecipient) for (const part of ["configuration.recipient", "requirements"]) work.notify(`v2.core.account[${part}].updated`, after);
  return accountSeen(after, given);
}

/** Ends an account: nobody can act for it any more. @throws ApiError while it holds money */
export async function accountClose({ work, id, given }: Call): Promise<object> {
  const account = await work.lock("v2.core.account", id);
  const { rows } = await work.query("select 1 from sandbox.object where account = $1 and moved_net is not null group by moved_currency having sum(moved_net) <> 0", [id]);
  if (rows.length > 0) throw new ApiError(400, { type: "invalid_request_error", code: "account_has_balance", message: `The account ${id} still holds money.` });
  const after = work.put<Account>({ ...account, closed: true });
  work.notify("v2.core.account.closed", after);
  return accountSeen(after, given);
}
