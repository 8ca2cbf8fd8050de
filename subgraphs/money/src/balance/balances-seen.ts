import { account } from "@souk/ledger/chart";
import type { NewJournal } from "@souk/ledger/journal";
import type { Sql, Tx } from "@souk/shared/database";
import type { BalanceSeen } from "../provider/balance-seen.ts";

/** Those of which nothing is written yet, each once. One statement. */
export async function balancesNew(sql: Sql, seen: readonly (BalanceSeen | null)[]): Promise<BalanceSeen[]> {
  const byRef = new Map(seen.flatMap((one) => (one ? [[one.ref, one] as const] : [])));
  if (byRef.size === 0) return [];
  const known = await sql.rows<{ ref: string }>("select ref from money.balance_transaction where ref = any($1::text[])", [[...byRef.keys()]]);
  for (const { ref } of known) byRef.delete(ref);
  return [...byRef.values()];
}

/** What the provider took for itself: a journal for each entry of its balance that says so. */
export const feeJournals = (entries: readonly BalanceSeen[]): NewJournal[] => entries.filter(({ feeMinor }) => feeMinor !== 0n).map((entry) => {
  const { ref, feeMinor, currency } = entry;
  const [psp, fees] = [account(isBookedAvailable(entry) ? "psp:available" : "psp:pending", "", currency), account("expense:psp_fees", "", currency)];
  const isTaken = feeMinor > 0n;
  return {
    key: `txn:${ref}:fee`, kind: "provider.fee", source: { type: "BalanceTransaction", id: ref },
    legs: [{ debit: isTaken ? fees : psp, credit: isTaken ? psp : fees, amount: { minor: isTaken ? feeMinor : -feeMinor, currency } }],
  };
});

/**
 * Where an entry stands in the books: a charge begins as pending and matures by a step of its own, however old it is when it is
 * first seen; what goes out is booked where the provider took it from.
 */
export const isBookedAvailable = ({ kind, isAvailable }: Pick<BalanceSeen, "kind" | "isAvailable">): boolean => kind !== "CHARGE" && isAvailable;

/** Writes them down. Repeatable: one that is written stays as it is. */
export async function balancesWrite(tx: Tx, entries: readonly BalanceSeen[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.run(
    `insert into money.balance_transaction (ref, source_ref, kind, amount_minor, fee_minor, currency, created_at, available_at, matured_at)
     select b.ref, b.source_ref, b.kind, b.amount_minor, b.fee_minor, b.currency, b.created_at, b.available_at, case when b.is_available then clock_timestamp() end
       from jsonb_to_recordset($1::jsonb) as b (ref text, source_ref text, kind text, amount_minor bigint, fee_minor bigint, currency text, created_at timestamptz, available_at timestamptz, is_available bool)
      order by b.ref
     on conflict do nothing`,
    [JSON.stringify(entries.map((one) => ({
      ref: one.ref, source_ref: one.sourceRef, kind: one.kind, amount_minor: String(one.amountMinor), fee_minor: String(one.feeMinor), currency: one.currency,
      created_at: one.createdAt, available_at: one.availableAt, is_available: isBookedAvailable(one),
    })))]);
}
