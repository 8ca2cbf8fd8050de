import { payoutLearn } from "@souk/money/payout-flow";
import { transferLearn } from "@souk/money/transfer-flow";
import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { each } from "./payouts-measured.ts";

const atOnce = 64;      // as many as a webhook's burst, and what one batch takes

interface Open { readonly call: string; readonly object: string; readonly minor: string; readonly currency: Currency }
/** What the provider is asked for and has not answered, with its amounts. */
const openOf = (runtime: SubgraphRuntime, table: "transfer" | "payout"): Promise<Open[]> => runtime.database.rows<Open>(
  `select c.id as call, o.id as object, o.amount_minor::text as minor, o.currency
     from money.provider_call c
     join money.${table} o on o.id = c.object_id
    where c.state = 'PENDING'`);

/** Of each open transfer it is heard that it came about. @returns what hears it, and how many there are */
export async function transferNews(runtime: SubgraphRuntime): Promise<{ readonly count: number; hear(): Promise<void> }> {
  const open = await openOf(runtime, "transfer");
  const at = new Date();
  return {
    count: open.length,
    hear: () => each(open, atOnce, ({ call, object, minor, currency }) => transferLearn(runtime, {
      transferId: idOf("trf", object), of: "transfer", callId: idOf("pcl", call),
      news: { kind: "seen", object: {
        ref: `tr_${object}`,
        balance: { ref: `txn_${object}`, sourceRef: `tr_${object}`, kind: "TRANSFER", amountMinor: -BigInt(minor), feeMinor: 0n, currency, isAvailable: true, createdAt: at, availableAt: at },
      } },
    })),
  };
}

/** Of each open payout it is heard that it arrived at the bank. @returns as above */
export async function payoutNews(runtime: SubgraphRuntime): Promise<{ readonly count: number; hear(): Promise<void> }> {
  const open = await openOf(runtime, "payout");
  const arrivesAt = new Date();
  return {
    count: open.length,
    hear: () => each(open, atOnce, ({ call, object, minor, currency }) => payoutLearn(runtime, {
      payoutId: idOf("pyt", object), callId: idOf("pcl", call),
      news: { kind: "seen", object: { ref: `po_${object}`, status: "PAID", amountMinor: BigInt(minor), currency, arrivesAt, failureCode: null, failure: null, bank: { name: "A bank", last4: "6789" } } },
    })),
  };
}
