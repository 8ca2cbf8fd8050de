import type { Client } from "pg";
import { account } from "@souk/ledger/chart";
import { legsMax, type NewJournal } from "@souk/ledger/journal";
import type { Database } from "@souk/shared/database";
import { idOf, type Id } from "@souk/shared/ids";
import { posted } from "./ledger-fill.ts";

/** What each of them has, and is paid. */
export const earnedMinor = 10_000n;

/** Plants so many sellers in good standing; set-based. */
export const sellersPlant = async (admin: Client, count: number): Promise<Id<"sel">[]> => (await admin.query<{ id: string }>(
  `insert into trust.seller (id, handle, name, type, country, state)
   select id, 'shop-' || left(replace(id::text, '-', ''), 24), 'A shop', 'INDIVIDUAL', 'DE', 'ACTIVE'
     from (select gen_random_uuid() as id from generate_series(1, $1)) as s
   returning id`, [count])).rows.map(({ id }) => idOf("sel", id));

/** The provider lets them be paid, daily, and today's is due. */
export const accountsPlant = (admin: Client) => admin.query(
  `insert into money.payout_account (id, seller_id, state, country, entity, transfers, payouts, is_manual, provider_ref, due_at)
   select gen_random_uuid(), id, 'ENABLED', 'DE', 'INDIVIDUAL', 'ACTIVE', 'ACTIVE', true, 'acct_' || replace(id::text, '-', ''), clock_timestamp()
     from trust.seller;
   analyze trust.seller, money.payout_account`);

/** Each has earned the same, and it is available at the provider. Through the door, as many sellers in a journal as it takes. */
export async function earningsPost(ledger: Database, sellerIds: readonly Id<"sel">[]): Promise<void> {
  const available = account("psp:available", "", "EUR");
  const journal = (number: number): NewJournal => {
    const some = sellerIds.slice(number * legsMax, (number + 1) * legsMax);
    return {
      key: `bench:earned:${some[0]!}`, kind: "hold.released", source: { type: "Seller", id: some[0]! },
      legs: some.map((sellerId) => ({ debit: available, credit: account("seller:available", sellerId, "EUR"), amount: { minor: earnedMinor, currency: "EUR" } })),
    };
  };
  await posted(ledger, Math.ceil(sellerIds.length / legsMax), journal);
}
