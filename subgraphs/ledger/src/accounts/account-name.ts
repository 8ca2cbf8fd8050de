import { account, type AccountKind, type AccountRef } from "./chart.ts";
import type { Currency } from "@souk/shared/money";

/** The account that a name of the books is of; the opposite of `accountName`. */
export function accountOf(name: string): AccountRef {
  const [kind, owner, currency] = name.split(" ") as [AccountKind, string, Currency];
  return account(kind, owner, currency);
}
