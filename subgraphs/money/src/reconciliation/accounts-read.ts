import type { Sql, Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import type Stripe from "stripe";
import { amountOfStripe } from "../provider/stripe-amount.ts";
import type { Break } from "./breaks-find.ts";
import { DataLacking } from "./data-lacking.ts";
import type { ReconciliationRun } from "./reconciliation-tables.ts";
import { transitHours } from "./windows.ts";

/** A seller's account at the provider and what the books have in it. */
interface AccountDue { readonly seller: string; readonly account_ref: string; readonly currency: Currency; readonly books: string; readonly version: string; readonly transit: string }

/** Accounts asked for in one step: two rounds of questions, within the lease of a run. */
const accountsMax = 32;

/** Accounts that a run has not asked for yet. One statement. */
export const accountsDue = (sql: Sql, run: ReconciliationRun): Promise<AccountDue[]> => sql.rows<AccountDue>(
  `select s.owner as seller, p.provider_ref as account_ref, s.currency, s.balance::text as books, s.version::text as version,
          coalesce((select sum(o.amount_minor) from money.payout o where o.seller_id = p.seller_id and o.currency = s.currency and o.state in ('SUBMITTED', 'IN_TRANSIT')), 0)::text as transit
     from money.payout_account p
     join ledger.account_standing_v1 s on s.kind = 'psp:connected' and s.owner = kernel.global_id('sel', p.seller_id)
    where p.provider_ref is not null
      and p.state <> 'FAILED'
      and (not s.is_zero or s.moved_at >= $2)
      and ($3::text is null or s.currency = $3)
      and not exists (select from money.reconciliation_account a where a.run_id = $1 and a.seller = s.owner and a.currency = s.currency)
    order by p.id, s.currency
    limit $4`, [uuidOf(run.id), run.fromAt, run.currency, accountsMax]);

/** What an account holds of a currency, in minor units. @throws DataLacking where the provider does not say */
export function balanceIn({ pending, available }: Partial<Stripe.Balance>, currency: Currency): bigint {
  if (!Array.isArray(pending) || !Array.isArray(available)) throw new DataLacking("The provider did not give the balance of a seller's account.");
  return [...pending, ...available].filter((line) => line.currency.toUpperCase() === currency).reduce((sum, line) => sum + amountOfStripe(line.amount, line.currency).minor, 0n);
}

/** Keeps what was told of accounts. */
export const accountsWrite = (tx: Tx, { id }: ReconciliationRun, told: readonly (AccountDue & { readonly provider: string })[]): Promise<number> => tx.run(
  `insert into money.reconciliation_account (run_id, seller, account_ref, currency, books_minor, books_version, transit_minor, provider_minor)
   select $1, t.* from jsonb_to_recordset($2::jsonb) as t (seller text, account_ref text, currency text, books bigint, version bigint, transit bigint, provider bigint)
   on conflict do nothing`, [uuidOf(id), JSON.stringify(told)]);

/** Accounts that hold something else than the books say, less what is on its way to a bank. One whose books moved while it was asked for is on its way itself. */
export const accountBreaks = (tx: Tx, run: ReconciliationRun): Promise<Break[]> => tx.rows<Break>(
  `select 'connected:' || a.seller || ' ' || a.currency as subject, 'BALANCE_DIFFERS' as kind, a.currency, (a.provider_minor + a.transit_minor)::text as provider_minor, a.books_minor::text as books_minor,
          (a.provider_minor + a.transit_minor - a.books_minor)::text as difference_minor, a.account_ref as provider_ref, a.seller as source_ref, null as journal_key, array['psp:connected'] as account_kinds, a.seller as account_owner,
          s.moved_at as happened_at, s.version <> a.books_version or s.moved_at > clock_timestamp() - make_interval(hours => $2) as is_young
     from money.reconciliation_account a
     join ledger.account_standing_v1 s on s.kind = 'psp:connected' and s.owner = a.seller and s.currency = a.currency
    where a.run_id = $1
      and a.provider_minor + a.transit_minor <> a.books_minor
    order by a.seller, a.currency`, [uuidOf(run.id), transitHours]);
