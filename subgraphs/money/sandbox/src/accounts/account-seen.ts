import type { Parameters } from "../wire/parameters.ts";
import type { Account } from "./account.ts";

const onRequest = ["configuration", "defaults", "identity", "requirements"] as const;

/** An account as it is answered: what is large only if `include` asks for it. */
export function accountSeen(account: Account, given: Parameters): Account {
  const include = (given["include"] as readonly string[] | undefined) ?? [];
  const hidden = onRequest.filter((member) => !include.includes(member === "configuration" ? "configuration.recipient" : member));
  return Object.fromEntries(Object.entries(account).filter(([member]) => !hidden.some((one) => one === member))) as unknown as Account;
}
