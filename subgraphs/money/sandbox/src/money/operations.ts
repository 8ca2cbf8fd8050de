import { operation, type Operation } from "../server/operation.ts";
import { pageOf } from "../wire/page.ts";
import { balanceOf } from "./balance.ts";
import { textOf } from "../wire/parameters.ts";

const path = "/v1/balance_transactions";

/** What can be asked about the balance and its movements. */
export const moneyOperations: readonly Operation[] = [
  operation("balance.retrieve", "GET", "/v1/balance", ({ work }) => balanceOf(work)),
  operation("balance_transactions.list", "GET", path, ({ work, given, path }) => pageOf(work, "balance_transaction", given, path, {
    currency: textOf(given, "currency"), source: textOf(given, "source"), type: textOf(given, "type"),
  })),
  operation("balance_transactions.retrieve", "GET", `${path}/:id`, ({ work, id }) => work.get("balance_transaction", id)),
];
