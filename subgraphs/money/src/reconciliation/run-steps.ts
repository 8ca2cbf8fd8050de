import type { SubgraphRuntime } from "@souk/shared/context";
import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { Stripe } from "stripe";
import { askedTogether } from "../provider/asked-together.ts";
import { amountOfStripe } from "../provider/stripe-amount.ts";
import { stripeOf } from "../provider/stripe-client.ts";
import { accountsDue, accountsWrite, balanceIn } from "./accounts-read.ts";
import { DataLacking } from "./data-lacking.ts";
import { entriesWrite } from "./entries-write.ts";
import type { ReconciliationRun, RunStep } from "./reconciliation-tables.ts";
import { runCompare } from "./run-compare.ts";
import { runProceed } from "./run-move.ts";

/** The provider's largest page. */
const pageMax = 100;
/** Open breaks from before the span that are asked for one by one; more of them are a job for people first. */
const carriedMax = 500;

type Step = (runtime: SubgraphRuntime, run: ReconciliationRun) => Promise<ReconciliationRun | null>;

const within = <T>(runtime: SubgraphRuntime, run: ReconciliationRun, work: (tx: Tx) => Promise<T>): Promise<T> =>
  runtime.database.transaction({ origin: { actor: "service:money", correlationId: run.id } }, work);

/** The steps of a run, in their order: each asks the provider outside any transaction and writes what it heard in a small one, with how far it came. A step that is done twice changes nothing. */
export const runSteps: Readonly<Record<RunStep, Step>> = {
  /** What the provider's accounts hold in the books, and how many entries they have had: by those an entry is in it or not. */
  BOOKS: (runtime, run) => within(runtime, run, async (tx) => {
    if (run.includesBank && !await isBankTold(tx, run)) throw new DataLacking("No file of the bank covers these days.");
    await tx.run(
      `insert into money.reconciliation_total (run_id, currency, books_pending_minor, books_pending_version, books_available_minor, books_available_version)
       select $1, s.currency, coalesce(sum(s.balance) filter (where s.kind = 'psp:pending'), 0), coalesce(sum(s.version) filter (where s.kind = 'psp:pending'), 0),
              coalesce(sum(s.balance) filter (where s.kind = 'psp:available'), 0), coalesce(sum(s.version) filter (where s.kind = 'psp:available'), 0)
         from ledger.account_standing_v1 s
        where s.kind in ('psp:pending', 'psp:available')
          and s.owner = ''
          and ($2::text is null or s.currency = $2)
        group by s.currency
       on conflict do nothing`, [uuidOf(run.id), run.currency]);
    return runProceed(tx, run, { step: "ENTRIES" });
  }),

  /** The provider's entries since the span began, the newest first, page by page. */
  async ENTRIES(runtime, run) {
    const page = await stripeOf(runtime.stripe).balanceTransactions.list({ ...scopeOf(run), limit: pageMax, ...(run.cursor ? { starting_after: run.cursor } : {}) });
    const last = lastOf(page);
    return within(runtime, run, async (tx) => {
      await entriesWrite(tx, run, "SPAN", page.data);
      const headRef = run.cursor ? run.headRef : page.data[0]?.id ?? null;
      return runProceed(tx, run, page.has_more ? { step: "ENTRIES", cursor: last, headRef } : { step: "CARRIED", headRef });
    });
  },

  /** Entries of open breaks from before. */
  async CARRIED(runtime, run) {
    const open = await runtime.database.rows<{ ref: string }>(
      `select i.provider_ref as ref
         from money.reconciliation_item i
        where i.state in ('UNMATCHED', 'EXCEPTION')
          and i.subject = 'entry:' || i.provider_ref
          and ($2::text is null or i.currency = $2)
          and not exists (select from money.reconciliation_entry e where e.run_id = $1 and e.ref = i.provider_ref)
        order by i.id
        limit $3`, [uuidOf(run.id), run.currency, carriedMax]);
    const { balanceTransactions } = stripeOf(runtime.stripe);
    const found = await askedTogether(open, async ({ ref }) => {
      try {
        return [await balanceTransactions.retrieve(ref)];
      } catch (error) {
        if (error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode === 404) return [];
        throw error;
      }
    });
    return within(runtime, run, async (tx) => {
      await entriesWrite(tx, run, "CARRIED", found.flat());
      return runProceed(tx, run, { step: "ACCOUNTS" });
    });
  },

  /** What it says of sellers' accounts that hold something, or have moved since the span began, some at a time. */
  async ACCOUNTS(runtime, run) {
    const due = await accountsDue(runtime.database, run);
    if (due.length === 0) return within(runtime, run, (tx) => runProceed(tx, run, { step: "BALANCE" }));
    const { balance } = stripeOf(runtime.stripe);
    const told = await askedTogether(due, async (account) => ({ ...account, provider: String(balanceIn(await balance.retrieve({}, { stripeAccount: account.account_ref }), account.currency)) }));
    return within(runtime, run, async (tx) => {
      await accountsWrite(tx, run, told);
      return runProceed(tx, run, { step: "ACCOUNTS" });
    });
  },

  /** What the provider says that it has of ours. */
  async BALANCE(runtime, run) {
    const { pending, available } = await stripeOf(runtime.stripe).balance.retrieve() as Partial<Stripe.Balance>;
    if (!Array.isArray(pending) || !Array.isArray(available)) throw new DataLacking("The provider did not give its balance.");
    const told = new Map<string, { currency: string; pending: string; available: string }>();
    const lineOf = (code: string) => { const line = told.get(code) ?? { currency: code, pending: "0", available: "0" }; told.set(code, line); return line; };
    for (const [place, lines] of [["pending", pending], ["available", available]] as const) for (const line of lines) {
      const { minor, currency } = amountOfStripe(line.amount, line.currency);
      if (run.currency === null || run.currency === currency) lineOf(currency)[place] = String(minor);
    }
    return within(runtime, run, async (tx) => {
      await tx.run(
        `insert into money.reconciliation_total as t (run_id, currency, provider_pending_minor, provider_available_minor)
         select $1, b.currency, b.pending, b.available
           from jsonb_to_recordset($2::jsonb) as b (currency text, pending bigint, available bigint)
         on conflict (run_id, currency) do update
            set provider_pending_minor = excluded.provider_pending_minor, provider_available_minor = excluded.provider_available_minor`, [uuidOf(run.id), JSON.stringify([...told.values()])]);
      const lacking = await tx.row<{ currency: string }>(
        `select currency from money.reconciliation_entry
          where run_id = $1 and currency not in (select currency from money.reconciliation_total where run_id = $1 and provider_pending_minor is not null)
          limit 1`, [uuidOf(run.id)]);
      if (lacking) throw new DataLacking(`The provider gave no balance of ${lacking.currency}, of which it has entries.`);
      return runProceed(tx, run, { step: "TAIL", cursor: run.headRef });
    });
  },

  /** What came while the balance was asked for: the balance is as of before, after or between these. */
  async TAIL(runtime, run) {
    const page = await stripeOf(runtime.stripe).balanceTransactions.list({ ...scopeOf(run), limit: pageMax, ...(run.cursor ? { ending_before: run.cursor } : {}) });
    lastOf(page);
    return within(runtime, run, async (tx) => {
      await entriesWrite(tx, run, "TAIL", page.data);
      if (page.has_more && !run.cursor) throw new DataLacking("More came in while the balance was asked for than a page holds.");
      return runProceed(tx, run, page.has_more ? { step: "TAIL", cursor: page.data[0]!.id } : { step: "COMPARE" });
    });
  },

  COMPARE: async (runtime, run) => {
    await within(runtime, run, (tx) => runCompare(tx, run));
    return null;
  },
};

const scopeOf = ({ fromAt, currency }: ReconciliationRun) => ({ created: { gte: Math.floor(fromAt.getTime() / 1_000) }, ...(currency ? { currency: currency.toLowerCase() } : {}) });

/** The last entry of a page. @throws DataLacking for one that says there is more and gives nothing to go on from */
function lastOf({ data, has_more: hasMore }: { readonly data: readonly Stripe.BalanceTransaction[]; readonly has_more: boolean }): string | null {
  if (hasMore && data.length === 0) throw new DataLacking("The provider gave an empty page and said that there is more.");
  return data.at(-1)?.id ?? null;
}

const isBankTold = async (tx: Tx, { fromAt, untilAt }: ReconciliationRun): Promise<boolean> => (await tx.row<{ told: boolean | null }>(
  `select range_agg(daterange(from_on, until_on)) @> daterange(($1::timestamptz at time zone 'UTC')::date, ($2::timestamptz at time zone 'UTC' + interval '23:59:59.999999')::date) as told
     from money.bank_statement`, [fromAt, untilAt]))?.told ?? false;
