import { refundFail } from "../refunds/refund-settle.ts";
import { paymentIntentSettle } from "../payments/payment-intent-settle.ts";
import type { Provider } from "../server/provider.ts";
import type { Work } from "../store/work.ts";
import { idOf } from "../wire/objects.ts";
import { authenticationOf, paymentIntentAuthenticate, setupIntentAuthenticate } from "./authentication.ts";
import { byItself } from "./by-itself.ts";
import type { Controls } from "./control.ts";

/** What others than the merchant do: the buyer at their bank's page, a bank that answers on a debit, a refund that bounces. Each answers with the object as it then is. */
export function intentControls(provider: Provider): Controls {
  const then = async (run: (work: Work) => Promise<unknown>, kind: "payment_intent" | "setup_intent" | "refund", id: string): Promise<object> => {
    await byItself(provider, run);
    return byItself(provider, (work) => work.get(kind, id)) as Promise<object>;
  };
  return {
    "POST /sandbox/payment_intents/:id/authenticate": async ({ outcome }, id) => {
      const chosen = authenticationOf(outcome);
      return then((work) => paymentIntentAuthenticate(work, id, chosen), "payment_intent", id);
    },
    "POST /sandbox/setup_intents/:id/authenticate": async ({ outcome }, id) => {
      const chosen = authenticationOf(outcome);
      return then((work) => setupIntentAuthenticate(work, id, chosen), "setup_intent", id);
    },
    "POST /sandbox/payment_intents/:id/settle": async ({ outcome }, id) => {
      const chosen = authenticationOf(outcome);
      return then((work) => paymentIntentSettle(work, id, chosen === "fail"), "payment_intent", id);
    },
    "POST /sandbox/refunds/:id/fail": async (_body, id) => then(async (work) => {
      const known = await work.get("refund", id);
      await work.lock("payment_intent", idOf(known.payment_intent)!);
      const charge = await work.lock("charge", idOf(known.charge)!);
      refundFail(work, await work.lock("refund", id), charge, "unknown");
    }, "refund", id),
  };
}
