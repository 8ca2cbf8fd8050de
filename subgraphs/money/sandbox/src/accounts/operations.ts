import { operation, type Call, type Operation } from "../server/operation.ts";
import { pageOf } from "../wire/page.ts";
import { accountCreate } from "./account-create.ts";
import { accountLinkCreate } from "./account-link-create.ts";
import { accountSeen } from "./account-seen.ts";
import { accountClose, accountUpdate } from "./account-update.ts";
import { accountsPage } from "./accounts-page.ts";

const path = "/v2/core/accounts";

/** What can be asked about connected accounts: v2, but for their bank accounts. */
export const accountOperations: readonly Operation[] = [
  operation("accounts.create", "POST", path, accountCreate, { again: (call, { id }) => accountOf({ ...call, id }) }),
  operation("accounts.list", "GET", path, accountsPage),
  operation("accounts.retrieve", "GET", `${path}/:id`, accountOf),
  operation("accounts.update", "POST", `${path}/:id`, accountUpdate, { again: accountOf }),
  operation("accounts.close", "POST", `${path}/:id/close`, accountClose, { again: accountOf }),
  operation("account_links.create", "POST", "/v2/core/account_links", accountLinkCreate),
  operation("accounts.listExternalAccounts", "GET", "/v1/accounts/:id/external_accounts", async ({ work, id, given, path }) => {
    await work.get("v2.core.account", id);
    return pageOf(work.within(id), "bank_account", given, path, {});
  }),
];

async function accountOf({ work, id, given }: Call): Promise<object> {
  return accountSeen(await work.get("v2.core.account", id), given);
}
