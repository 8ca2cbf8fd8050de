import type Stripe from "stripe";
import type { Work } from "../store/work.ts";

type Answered = { readonly object?: string; readonly data?: unknown };

/** An answer as it is at this moment: a movement of the balance becomes available by the passing of time alone. */
export function seen(work: Pick<Work, "now">, answer: object): object {
  const { object, data } = answer as Answered;
  if (object === "list" && Array.isArray(data)) return { ...answer, data: data.map((item: object) => seen(work, item)) };
  if (object !== "balance_transaction") return answer;
  const transaction = answer as Stripe.BalanceTransaction;
  return { ...transaction, status: transaction.available_on <= work.now ? "available" : "pending" };
}
