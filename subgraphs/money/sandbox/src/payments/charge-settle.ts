import type Stripe from "stripe";
import type { Behaviour } from "../methods/test-method.ts";
import { availableOn } from "../money/available-on.ts";
import { balanceTransactionNew } from "../money/balance-transaction-new.ts";
import { feeOf } from "../money/fee.ts";
import type { Work } from "../store/work.ts";

/**
 * Brings the captured money of a charge into the balance, less the fee. A charge that has its balance transaction stays as it is.
 * Tells nobody: whoever settles later than the capture emits `charge.updated`.
 */
export function chargeSettle(work: Work, charge: Stripe.Charge): Stripe.Charge {
  if (charge.balance_transaction !== null) return charge;
  const behaviour = (work.hidden(charge.id)["behaviour"] ?? {}) as Behaviour;
  const transaction = balanceTransactionNew(work, {
    type: behaviour.settles ? "payment" : "charge", category: "charge", amount: charge.amount_captured, fee: feeOf(work.settings.fee, charge.amount_captured, charge.currency),
    currency: charge.currency, source: charge.id, description: charge.description,
    availableOn: behaviour.isAvailableAtOnce ? work.now : availableOn(work.settings, work.now),
  });
  return work.put({ ...charge, balance_transaction: transaction.id });
}
