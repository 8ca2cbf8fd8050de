import type { Client } from "pg";
import { accountName, type AccountRef } from "@souk/ledger/chart";
import { dayStep } from "@souk/ledger/day-step";
import { legsMax } from "@souk/ledger/journal";
import type { Database } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { posted } from "./ledger-fill.ts";
import type { Market } from "./ledger-journals.ts";

/** A month of the past in which everything was posted that is filled in at once. */
export interface Era { readonly from: Date; readonly to: Date }

const dayMs = 86_400_000;
const eraDays = 31;
/** Days before this one of which the last is the era's; the later fill's is the later. */
export const eraOf = (endedDaysAgo: number): Era => {
  const to = new Date(Math.floor(Date.now() / dayMs) * dayMs - (endedDaysAgo - 1) * dayMs);
  return { from: new Date(to.getTime() - eraDays * dayMs), to };
};

const postingsEach = { opening: 2, release: 3 } as const;
const asReplica = async (admin: Client, work: () => Promise<unknown>) => {
  await admin.query("set session_replication_role = replica");
  await work();
  await admin.query("reset session_replication_role");
};

/**
 * Posts so many more postings through the door, a tenth of them to one seller; then gives them the times of an era, in their
 * order, and takes its days.
 */
export async function eraFill(ledger: Database, admin: Client, market: Market, { opened, open, postings, era, busySeller }: {
  readonly opened: number; readonly open: number; readonly postings: number; readonly era: Era; readonly busySeller: AccountRef;
}): Promise<void> {
  const moment = async () => (await ledger.row<{ now: string }>("select clock_timestamp()::text as now"))!.now;
  const began = await moment();
  await posted(ledger, open - opened, (number) => market.opening(opened + number));
  const many = Math.ceil(postings / 10 / legsMax);
  const releases = Math.ceil((postings - (open - opened) * postingsEach.opening - many * legsMax) / postingsEach.release);
  const share = many / (many + releases);
  await posted(ledger, many + releases, (number) => {
    if (Math.floor((number + 1) * share) === Math.floor(number * share)) return market.next("release", "uniform", open);
    const { legs: [leg], ...journal } = market.next("one posting", "uniform", open);
    return { ...journal, legs: Array.from({ length: legsMax }, () => ({ ...leg!, credit: busySeller })) };
  });
  const ended = await moment();
  await asReplica(admin, async () => {
    for (const table of ["journal", "posting"]) await admin.query(
      `update ledger.${table} set posted_at = $3::timestamptz + (posted_at - $1::timestamptz) * ($4::float8 / extract(epoch from $2::timestamptz - $1::timestamptz)) where posted_at >= $1`,
      [began, ended, era.from, eraDays * dayMs / 1_000 - 1]);
    if (opened === 0) await admin.query("delete from ledger.day");
    if (opened === 0) await admin.query("insert into ledger.day (day, account_count) values ($1::timestamptz::date - 1, 0)", [era.from]);
  });
  await admin.query("vacuum (analyze)");
  const isTaken = async () => (await ledger.row<{ is: boolean }>("select max(day) >= ($1::timestamptz at time zone 'UTC')::date - 1 as is from ledger.day", [era.to]))!.is;
  while (!await isTaken()) await dayStep(ledger);
  await admin.query("vacuum (analyze)");
  await admin.query("checkpoint");
}

/** Two payouts of each of these sellers, so many entries between them; those before are forgotten. */
export const payoutsPlant = (admin: Client, sellers: readonly { readonly account: AccountRef; readonly between: number }[]) => asReplica(admin, async () => {
  await admin.query("delete from money.payout");
  await admin.query(
    `insert into money.payout (id, account_id, seller_id, currency, amount_minor, is_whole, cause, state, paid_at, entry_version, entry_at)
     select gen_random_uuid(), gen_random_uuid(), s.id, 'EUR', 1, true, 'SCHEDULE', 'PAID', e.posted_at, e.credit_version, e.posted_at
       from unnest($1::text[], $2::uuid[], $3::int[]) as s (name, id, span)
       join ledger.account a on a.name = s.name
      cross join lateral (values (greatest(a.version - s.span, 1)), (a.version)) as v (version)
       join ledger.posting e on e.credit_account_id = a.id and e.credit_version = v.version`,
    [sellers.map(({ account }) => accountName(account)), sellers.map(({ account }) => uuidOf(account.owner as Id<"sel">)), sellers.map(({ between }) => between)]);
  await admin.query("analyze money.payout");
});
