import { outcomeOf, payoutSettle } from "../payouts/payout-outcome.ts";
import type { Provider } from "../server/provider.ts";
import { invalidRequest } from "../wire/errors.ts";
import { byItself } from "./by-itself.ts";
import type { Controls } from "./control.ts";

/** What banks do with payouts. Answers with the payout as it then is. */
export function payoutControls(provider: Provider): Controls {
  return {
    "POST /sandbox/payouts/:id/settle": async ({ outcome, failure_code }, id) => {
      const chosen = outcomeOf(outcome);
      if (failure_code !== undefined && typeof failure_code !== "string") throw invalidRequest("failure_code is a code of Stripe's, such as account_closed.", { param: "failure_code" });
      return await byItself(provider, (work) => payoutSettle(work, id, chosen, failure_code)) as object;
    },
  };
}
