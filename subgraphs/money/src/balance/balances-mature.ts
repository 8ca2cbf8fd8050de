import { account } from "@souk/ledger/chart";
import type { NewJournal } from "@souk/ledger/journal";
import { post } from "@souk/ledger/post";
import type { SubgraphRuntime } from "@souk/shared/context";
import type { Tx } from "@souk/shared/database";
import type { Currency } from "@souk/shared/money";
import type { Sweep } from "@souk/shared/work";
import { payoutsWakeForBalance } from "../payouts/payouts-wake.ts";
import { askedTogether } from "../provider/asked-together.ts";
import { stripeOf } from "../provider/stripe-client.ts";
import { balancesTake } from "./balances-look.ts";

/** An entry of the provider's balance that is pending in the books. */
interface Pending { readonly ref: string; readonly net: string; readonly currency: Currency }

/**
 * Money that came in is available; money that went out is not missing from the pending any more. Nothing, where all of it was
 * the fee. It counts from now: the period of the provider's moment may be closed, and this must not be refused.
 */
function maturedJournal({ ref, net, currency }: Pending): NewJournal[] {
  const minor = BigInt(net);
  if (minor === 0n) return [];
  const [pending, available] = [account("psp:pending", "", currency), account("psp:available", "", currency)];
  const isIn = minor > 0n;
  return [{
    key: `txn:${ref}:available`, kind: "provider.available", source: { type: "BalanceTransaction", id: ref },
    legs: [{ debit: isIn ? available : pending, credit: isIn ? pending : available, amount: { minor: isIn ? minor : -minor, currency } }],
  }];
}

/** Books entries of the provider's balance as available. One call of the door for all. Repeatable: what is booked stays so. */
async function balancesMature(tx: Tx, refs: readonly string[]): Promise<void> {
  const pending = await tx.rows<Pending>(
    `select ref, (amount_minor - fee_minor)::text as net, currency
       from money.balance_transaction
      where ref = any($1::text[])
        and matured_at is null
      order by ref
        for no key update`, [refs]);
  await payoutsWakeForBalance(tx);
  for (const outcome of await post(tx, pending.flatMap(maturedJournal))) if ("refused" in outcome) throw outcome.refused;      // neither account has a floor: a refusal is a bug
  await tx.run("update money.balance_transaction set matured_at = clock_timestamp() where ref = any($1::text[]) and matured_at is null", [pending.map(({ ref }) => ref)]);
}

const batchMax = 64;         // four rounds of questions, one transaction of as many journals
const everyMs = 1_000;

/** Asks whether what should be available is: the provider's clock decides, not ours. */
async function balancesMatureDue(runtime: SubgraphRuntime): Promise<number> {
  if (!runtime.stripe) return 0;
  const { balanceTransactions } = stripeOf(runtime.stripe);
  const due = await balancesTake(runtime.database, batchMax);
  const asked = await askedTogether(due, async (ref) => {
    try {
      return (await balanceTransactions.retrieve(ref)).status === "available" ? [ref] : [];
    } catch (error) {
      runtime.log.warn({ err: error, ref }, "the provider does not say whether money is available; it is asked again");
      return [];
    }
  });
  const available = asked.flat();
  if (available.length > 0)
    await runtime.database.transaction({ origin: { actor: "service:money", correlationId: `balance-${available[0]!}` } }, (tx) => balancesMature(tx, available));
  return due.length;
}

/** The keeper of the difference between what is pending at the provider and what is available. */
export const balanceMaturer: Sweep = { name: "what is available at the provider is booked so", everyMs, batchMax, sweep: balancesMatureDue };
