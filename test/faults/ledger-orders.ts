import { account, type AccountRef } from "@souk/ledger/chart";
import type { Leg, NewJournal, PostedJournal, Rest } from "@souk/ledger/journal";
import { newId } from "@souk/shared/ids";
import type { Seeded } from "./seeded.ts";

/** The next journal of an order, and the code it must be refused with; null where it must be posted. */
export interface Step { readonly journal: NewJournal; readonly refusal: string | null }

const eur = "EUR" as const;
const [psp, commission, refunds] = [account("psp:pending", "", eur), account("revenue:commission", "", eur), account("expense:refunds", "", eur)];
const tax = account("tax:payable", "DE", eur);

const leg = (debit: AccountRef, credit: AccountRef, minor: bigint, also: { readonly upTo?: Rest; readonly reversesLine?: number } = {}): Leg =>
  ({ debit, credit, amount: { minor, currency: eur }, ...also });

/**
 * The journals of one order of a seller, one after the other: captured; then either reversed in two parts, or released
 * (three postings, sometimes a fourth that repays a debt first) and perhaps refunded, the rest into debt. In between,
 * journals that must be refused. Each step is told what became of the one before.
 */
export function* orderLife({ seeded, seller }: { readonly seeded: Seeded; readonly seller: string }): Generator<Step, void, PostedJournal | undefined> {
  const order = newId("ord");
  const escrow = account("escrow", order, eur);
  const [available, owed] = [account("seller:available", seller, eur), account("seller:owed", seller, eur)];
  const journal = (fact: string, kind: string, legs: readonly Leg[], also: Partial<NewJournal> = {}): NewJournal =>
    ({ key: `${order}:${fact}`, kind, source: { type: "Order", id: order }, legs, ...also });
  const posts = (...asked: Parameters<typeof journal>): Step => ({ journal: journal(...asked), refusal: null });
  const refuses = (refusal: string, ...asked: Parameters<typeof journal>): Step => ({ journal: journal(...asked), refusal });
  const sometimes = (percent: number) => seeded.below(100) < percent;

  if (sometimes(10)) yield refuses("NOTHING_TO_POST", "early", "hold.released", [leg(escrow, available, 1n, { upTo: "dropped" })]);
  const paid = BigInt(100 + seeded.below(100_00));
  const captured = (yield posts("captured", "payment.captured", [leg(psp, escrow, paid)]))!;
  if (sometimes(10)) yield refuses("IDEMPOTENCY_KEY_REUSED", "captured", "payment.captured", [leg(psp, escrow, paid + 1n)]);
  if (sometimes(10)) yield refuses("INSUFFICIENT_BALANCE", "too-much", "hold.released", [leg(escrow, commission, 1n), leg(escrow, available, paid)]);

  if (sometimes(20)) {
    const back = (minor: bigint) => [[leg(escrow, psp, minor, { reversesLine: 1 })], { reversalOf: captured.id }] as const;
    const part = 1n + BigInt(seeded.below(Number(paid) - 1));
    yield posts("reversed-1", "payment.reversed", ...back(part));
    if (sometimes(50)) yield refuses("REVERSAL_TOO_LARGE", "reversed-too-much", "payment.reversed", ...back(paid - part + 1n));
    yield posts("reversed-2", "payment.reversed", ...back(paid - part));
    return;
  }

  const [fee, taxed] = [paid / 10n, paid / 20n];
  const net = paid - fee - taxed;
  const debtFirst = sometimes(50) ? [leg(available, owed, net, { upTo: "dropped" as const })] : [];
  yield posts("released", "hold.released", [leg(escrow, available, net), leg(escrow, commission, fee), leg(escrow, tax, taxed), ...debtFirst]);
  if (sometimes(10)) yield refuses("UNKNOWN_ACCOUNT", "stray", "hold.released", [leg(account("escrow", "nobody", eur), available, 1n)]);
  if (sometimes(60)) yield posts("refunded", "payment.refunded", [leg(available, psp, paid, { upTo: { debit: owed, credit: psp } })]);
  if (sometimes(20)) yield posts("goodwill", "payment.refunded", [leg(refunds, psp, 1n + BigInt(seeded.below(500)))]);
}
