import { accountName } from "../accounts/chart.ts";
import type { DoorAnswer } from "./door.ts";

const namesMax = 100_000;      // some 10 MB of names; then it begins anew

/**
 * Names of accounts that certainly exist, since a journal of theirs is in the books: none is ever removed. A leg that
 * said "up to" may have come to nothing, and its account was not opened for it.
 */
export function openAccounts() {
  const names = new Set<string>();
  return {
    has: (name: string) => names.has(name),
    add(answers: readonly DoorAnswer[]) {
      if (names.size > namesMax) names.clear();
      for (const { asked, outcome, amounts } of answers)
        if (outcome === "POSTED" && amounts === null)
          for (const { debit, credit } of asked.legs) names.add(accountName(debit)).add(accountName(credit));
    },
    forget: () => names.clear(),
  };
}
