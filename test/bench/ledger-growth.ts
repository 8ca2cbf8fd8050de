import { lastEntryBefore } from "@souk/ledger/account-balances";
import { accountName, type AccountRef } from "@souk/ledger/chart";
import type { Database } from "@souk/shared/database";
import type { Client } from "pg";
import type { BenchOptions } from "./bench.ts";
import { posted } from "./ledger-fill.ts";
import { market } from "./ledger-journals.ts";
import { booksSize, sizeRow, type BooksSize } from "./ledger-size.ts";
import { writers } from "./ledger-ways.ts";
import { loaded, nodeMicrosPerCall, perSecond, serverMicrosPerCall, within, type Load } from "./load.ts";
import type { ServerUse } from "./server-meter.ts";

const operations = {
  batched: "one posting, 64 callers, batched",
  lone: "one posting, 1 caller, lone",
  ofSeller: "a seller's balance at a past moment",
  ofProvider: "the busiest account's balance at a past moment",
} as const;
type Operation = keyof typeof operations;

/** What it costs with so many journals in the books. */
export interface Grown { readonly size: BooksSize; readonly loads: Readonly<Record<Operation, Load>> }

const journalsPerOrder = 10;
const ordersPerSeller = 100;
const postingMs = 2_500;
const lookingMs = 500;

/** Fills the books to a hundredth, a tenth and the whole of what was asked, and measures at each. */
export async function growth(database: Database, admin: Client, read: () => Promise<ServerUse>, { journals, progress }: BenchOptions): Promise<Grown[]> {
  const orders = Math.ceil(journals / journalsPerOrder);
  const all = market({ orders, sellers: Math.ceil(orders / ordersPerSeller) });
  const write = writers(database);
  const beganAt = await moment(database);
  const grown: Grown[] = [];
  let open = 0;
  for (const aim of [journals / 100, journals / 10, journals].map(Math.ceil)) {
    progress(`filling the books to ${aim.toLocaleString("en")} journals`);
    const opening = Math.ceil(aim / journalsPerOrder);
    await posted(database, opening - open, (number) => all.opening(open + number));
    open = opening;
    await posted(database, Math.max(0, aim - (await booksSize(database)).journals), () => all.next("one posting", "uniform", open));
    await admin.query("vacuum (analyze)");      // a day's background work, and no part of what is measured
    await admin.query("checkpoint");
    progress("measuring");
    const size = await booksSize(database);
    const pastLook = (account: AccountRef) => loaded({ callers: 1, forMs: lookingMs, read }, () => balanceBetween(database, account, beganAt));
    const posting = () => all.next("one posting", "uniform", open);
    grown.push({ size, loads: {
      batched: await loaded({ callers: 64, forMs: postingMs, read }, () => write.batched(posting())),
      lone: await loaded({ callers: 1, forMs: postingMs, read }, () => write.lone(posting())),
      ofSeller: await pastLook(all.sellerAt(0)),
      ofProvider: await pastLook(all.pending),
    } });
  }
  return grown;
}

const moment = async (database: Database): Promise<Date> => (await database.row<{ now: Date }>("select clock_timestamp() as now"))!.now;

/** The balance at some moment between then and now. */
const balanceBetween = (database: Database, account: AccountRef, from: Date) => database.row(
  `select e.balance
     from (select id, $2::timestamptz + (clock_timestamp() - $2) * $3::float8 as moment from ledger.account where name = $1) as a
     left join lateral ${lastEntryBefore("a.id", "a.moment")} as e on true`, [accountName(account), from, Math.random()]);

/** Each operation at each size, and how much more it takes at ten times the size. */
export const growthRows = (grown: readonly Grown[]): (string | number)[][] => [
  ["", "journals", "per second", "p50 ms", "p99 ms", "Postgres µs", "node µs", "Postgres µs at 10 ×"],
  ...(Object.keys(operations) as Operation[]).flatMap((operation) => grown.map(({ size, loads }, at) => {
    const load = loads[operation];
    const before = grown[at - 1]?.loads[operation];
    return [
      operations[operation], size.journals.toLocaleString("en"), perSecond(load), within(load, 0.5), within(load, 0.99),
      serverMicrosPerCall(load), nodeMicrosPerCall(load), before ? serverMicrosPerCall(load) / serverMicrosPerCall(before) : "",
    ];
  })),
];

/** The most that an operation costs more at ten times the size. */
export const growthWorst = (grown: readonly Grown[]): number => Math.max(...(Object.keys(operations) as Operation[]).flatMap((operation) =>
  grown.slice(1).map(({ loads }, at) => serverMicrosPerCall(loads[operation]) / serverMicrosPerCall(grown[at]!.loads[operation]))));

/** What a journal takes on the disk, from the smallest of the sizes to the largest. */
export const grownSizeRow = (grown: readonly Grown[]): (string | number)[] =>
  sizeRow(`one posting, up to ${grown.at(-1)!.size.journals.toLocaleString("en")} journals`, grown[0]!.size, grown.at(-1)!.size);
