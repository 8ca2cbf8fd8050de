import type { Tx } from "@souk/shared/database";
import type { Currency } from "@souk/shared/money";
import type { Payment } from "../payments/payment-tables.ts";
import type { ChargeSeen } from "../provider/intent-seen.ts";
import { callsBegin } from "../provider/provider-calls.ts";
import { refundCall } from "./refund-call.ts";
import { refundsInsert } from "./refunds-write.ts";

/** Sends money back that came for a payment that was over, or came twice. Repeatable: of one charge once, by the cause's constraint. */
export async function strayRefundsBegin(tx: Tx, strays: readonly { readonly payment: Payment; readonly charge: ChargeSeen; readonly currency: Currency }[]): Promise<void> {
  if (strays.length === 0) return;
  const causes = strays.map(({ charge }) => `charge:${charge.ref}:unmatched`);
  const known = new Set((await tx.rows<{ cause: string }>("select cause from money.refund where cause = any($1::text[])", [causes])).map(({ cause }) => cause));
  const fresh = strays.filter((_, at) => !known.has(causes[at]!));
  const begun = await refundsInsert(tx, fresh.map(({ payment, charge, currency }) => ({
    hold: null, paymentId: payment.id, buyerId: payment.buyerId, currency, amountMinor: charge.amountMinor, promotionMinor: 0n,
    cause: `charge:${charge.ref}:unmatched`, reason: "It was paid when the payment was over, or once too often.", taken: [], borneBy: "SELLER" as const,
  })));
  await callsBegin(tx, begun.map((refund, at) => refundCall(refund, fresh[at]!.charge.ref)));
}
