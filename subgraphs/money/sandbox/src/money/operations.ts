import { operation, type Call, type Operation } from "../server/operation.ts";
import { invalidRequest } from "../wire/errors.ts";
import { pageOf } from "../wire/page.ts";
import { balanceSettings, balanceSettingsUpdate } from "./balance-settings.ts";
import { balanceOf } from "./balance.ts";
import { textOf } from "../wire/parameters.ts";

const path = "/v1/balance_transactions";

/** What can be asked about the balance and its movements. */
export const moneyOperations: readonly Operation[] = [
  operation("balance.retrieve", "GET", "/v1/balance", ({ work }) => balanceOf(work), { isOfAccounts: true }),
  operation("balance_transactions.list", "GET", path, movementsPage, { isOfAccounts: true }),
  operation("balance_transactions.retrieve", "GET", `${path}/:id`, ({ work, id }) => work.get("balance_transaction", id), { isOfAccounts: true }),
  operation("balance_settings.retrieve", "GET", "/v1/balance_settings", balanceSettings, { isOfAccounts: true }),
  operation("balance_settings.update", "POST", "/v1/balance_settings", balanceSettingsUpdate, { isOfAccounts: true }),
];

/** Movements, newest first. @throws ApiError for those of a payout: only automatic ones have them, and there are none here */
async function movementsPage({ work, given, path }: Call): Promise<object> {
  if (given["payout"] !== undefined) throw invalidRequest("Balance transaction history can only be filtered on automatic transfers, not manual.", { param: "payout" });
  return pageOf(work, "balance_transaction", given, path, { currency: textOf(given, "currency"), source: textOf(given, "source"), type: textOf(given, "type") });
}
