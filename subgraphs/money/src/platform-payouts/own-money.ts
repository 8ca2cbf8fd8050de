import type { Sql, Tx } from "@souk/shared/database";
import type { Currency } from "@souk/shared/money";

/**
 * What of a currency is the platform's own and at the provider, available: what lies there less all that it holds for others –
 * orders, sellers, buyers, states, disputes, what nobody knows whose it is – and less its payouts that have not left yet. What
 * lies in a seller's account at the provider already covers as much of that seller's payouts. What is only pending there does
 * not count, though it may cover some of it: own is what surely is.
 * @returns minor units; below zero where more is held for others than is available
 */
export async function ownMoney(sql: Sql, currency: Currency): Promise<bigint> {
  const row = await sql.row<{ own: string }>(
    `with standing as (
       select a.kind, a.owner, a.balance
         from ledger.account_standing_v1 a
        where not a.is_zero
          and a.currency = $1
          and a.kind in ('psp:available', 'psp:connected', 'escrow', 'seller:available', 'seller:reserve', 'seller:in_payout', 'buyer:credit', 'tax:payable', 'dispute', 'suspense:unmatched')
     ), held as (
       select coalesce(sum(balance) filter (where kind = 'psp:available'), 0) as available,
              coalesce(sum(balance) filter (where kind in ('escrow', 'seller:available', 'seller:reserve', 'buyer:credit')), 0)
                + coalesce(sum(greatest(balance, 0)) filter (where kind in ('tax:payable', 'dispute', 'suspense:unmatched')), 0) as owed
         from standing
     ), leaving as (
       select coalesce(sum(greatest(in_payout - connected, 0)), 0) as minor
         from (select owner, coalesce(sum(balance) filter (where kind = 'seller:in_payout'), 0) as in_payout, coalesce(sum(balance) filter (where kind = 'psp:connected'), 0) as connected
                 from standing
                where kind in ('seller:in_payout', 'psp:connected')
                group by owner) as s
     ), asked as (
       select coalesce(sum(amount_minor), 0) as minor
         from money.platform_payout
        where state in ('REQUESTED', 'SUBMITTED', 'INDETERMINATE')
          and currency = $1
     )
     select (held.available - held.owed - leaving.minor - asked.minor)::text as own
       from held, leaving, asked`, [currency]);
  return BigInt(row?.own ?? "0");
}

/** Those who pay out one currency wait for each other until the transaction ends. */
export async function ownMoneyLock(tx: Tx, currency: Currency): Promise<void> {
  await tx.run("insert into money.own_money (currency) values ($1) on conflict do nothing", [currency]);
  await tx.row("select from money.own_money where currency = $1 for no key update", [currency]);
}
