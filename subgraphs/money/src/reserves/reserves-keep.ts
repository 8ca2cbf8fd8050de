import { account } from "@souk/ledger/chart";
import type { Leg } from "@souk/ledger/journal";
import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { reservePolicies, type ReservePolicy } from "./reserve-tables.ts";

const wholeBps = 10_000n;

/** What is kept back of what these sellers earn now. One statement, by the index reserve_policy_of_seller. */
export const reservePoliciesOf = async (tx: Tx, sellerIds: readonly Id<"sel">[]): Promise<ReadonlyMap<Id<"sel">, ReservePolicy>> => new Map((await tx.read(reservePolicies,
  `select ${reservePolicies.select("r")} from money.reserve_policy r where r.seller_id = any($1::uuid[]) and r.ended_at is null`, [sellerIds.map(uuidOf)])).map((policy) => [policy.sellerId, policy]));

/** The part of a seller's earning that is kept back, rounded down; what it owes is paid first, so it may come to less. The last leg of its journal. */
export function reserveLeg({ sellerId, rateBps }: ReservePolicy, earnedMinor: bigint, currency: Currency): Leg[] {
  const minor = earnedMinor * BigInt(rateBps) / wholeBps;
  return minor === 0n ? [] : [{ debit: account("seller:available", sellerId, currency), credit: account("seller:reserve", sellerId, currency), amount: { minor, currency }, upTo: "dropped" }];
}

/** What was kept back of a release. */
export interface ReserveKept { readonly policy: ReservePolicy; readonly orderId: Id<"ord">; readonly currency: Currency; readonly amountMinor: bigint }

/** Writes down what was kept back, and until when. One statement. */
export async function reservesWrite(tx: Tx, kept: readonly ReserveKept[]): Promise<void> {
  if (kept.length === 0) return;
  await tx.run(
    `insert into money.reserve (id, seller_id, order_id, currency, amount_minor, due_at)
     select r.id, r.seller_id, r.order_id, r.currency, r.amount_minor, clock_timestamp() + make_interval(days => r.days)
       from jsonb_to_recordset($1::jsonb) as r (id uuid, seller_id uuid, order_id uuid, currency text, amount_minor bigint, days int)`,
    [JSON.stringify(kept.map(({ policy: { sellerId, days }, orderId, currency, amountMinor }) => ({ id: uuidOf(newId("rsv")), seller_id: uuidOf(sellerId), order_id: uuidOf(orderId), currency, amount_minor: String(amountMinor), days })))]);
}
