import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import type Stripe from "stripe";
import { amountOfStripe } from "../provider/stripe-amount.ts";
import { entryKindOf } from "./entry-kinds.ts";
import type { ReconciliationRun } from "./reconciliation-tables.ts";

const refOf = (source: Stripe.BalanceTransaction["source"], own: string): string => (typeof source === "string" ? source : source?.id ?? own);

/** Keeps what was read for a run; what it has stays. @param part where it was met */
export async function entriesWrite(tx: Tx, { id }: ReconciliationRun, part: "SPAN" | "TAIL" | "CARRIED", entries: readonly Stripe.BalanceTransaction[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.run(
    `insert into money.reconciliation_entry (run_id, part, ref, source_ref, kind, amount_minor, fee_minor, currency, created_at, available_at, is_available, place)
     select $1, $2, e.ref, e.source_ref, e.kind, e.amount, e.fee, e.currency, e.created_at, e.available_at, e.is_available, e.place + coalesce((select max(place) from money.reconciliation_entry where run_id = $1), 0)
       from jsonb_to_recordset($3::jsonb) as e (ref text, source_ref text, kind text, amount bigint, fee bigint, currency text, created_at timestamptz, available_at timestamptz, is_available bool, place int)
     on conflict do nothing`,
    [uuidOf(id), part, JSON.stringify(entries.map((entry, at) => {
      const { minor, currency } = amountOfStripe(entry.amount, entry.currency);
      return {
        ref: entry.id, source_ref: refOf(entry.source, entry.id), kind: entryKindOf(entry.type, entry.amount), amount: String(minor), fee: String(amountOfStripe(entry.fee, entry.currency).minor), currency,
        created_at: new Date(entry.created * 1_000), available_at: new Date(entry.available_on * 1_000), is_available: entry.status === "available", place: part === "TAIL" ? entries.length - at : 0,
      };
    }))]);
}
