import { onboard, outcomeOf } from "../accounts/onboard.ts";
import type { Provider } from "../server/provider.ts";
import { invalidRequest } from "../wire/errors.ts";
import { byItself } from "./by-itself.ts";
import type { Controls } from "./control.ts";

/** What a person at Stripe's pages does with an account, or Stripe itself. Answers with the account as it then is. */
export function accountControls(provider: Provider): Controls {
  return {
    "POST /sandbox/accounts/:id/onboard": async ({ outcome, bank, deadline_ms }, id) => {
      const chosen = outcomeOf(outcome);
      if (bank !== undefined && typeof bank !== "string") throw invalidRequest("bank is an account number, or its last four digits.", { param: "bank" });
      if (deadline_ms !== undefined && !(Number.isInteger(deadline_ms) && Number(deadline_ms) > 0)) throw invalidRequest("deadline_ms is a whole number of milliseconds.", { param: "deadline_ms" });
      return await byItself(provider, (work) => onboard(work, id, chosen, {
        ...(bank === undefined ? {} : { bank }), ...(deadline_ms === undefined ? {} : { deadlineMs: Number(deadline_ms) }),
      })) as object;
    },
  };
}
