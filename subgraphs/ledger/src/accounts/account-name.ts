import { assert } from "@souk/shared/assert";
import type { Currency } from "@souk/shared/money";
import { account, type AccountKind, type AccountRef } from "./chart.ts";

/** The account that a name of the books is of; the opposite of `accountName`. */
export function accountOf(name: string): AccountRef {
  const parts = name.split(" ");
  assert(parts.length === 3, "an account's name has three parts");
  const [kind, owner, currency] = parts as [AccountKind, string, Currency];
  return account(kind, owner, currency);
}
