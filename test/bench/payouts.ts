import { payoutRunner } from "@souk/money/payouts-run";
import type { SubgraphRuntime } from "@souk/shared/context";
import { asAdmin, testSecrets } from "../cluster.ts";
import { durable, onOwnCluster } from "../faults/own-cluster.ts";
import { notedDatabase } from "../noted-database.ts";
import { logLines, runtimeWith } from "../runtime.ts";
import type { Bench, BenchOptions } from "./bench.ts";
import { columns, figure } from "./columns.ts";
import { nodeMicrosPerCall, perSecond, serverMicrosPerCall, within, type Load } from "./load.ts";
import { bareRows } from "./payouts-bare.ts";
import { accountsPlant, earningsPost, sellersPlant } from "./payouts-market.ts";
import { measured } from "./payouts-measured.ts";
import { payoutNews, transferNews } from "./payouts-news.ts";
import { pastRows } from "./payouts-past.ts";
import { paidOverHttp } from "./payouts-provider.ts";
import { serverMeter } from "./server-meter.ts";

const sellers = 10_000;
const sellersOverHttp = 300;
const batch = 256;              // as the schedule's run takes them
const poolSize = 4;

/** Everybody paid in one run of the schedule, and what is heard of it. */
const paidRows = ({ progress }: BenchOptions) => onOwnCluster((cluster) => asAdmin(cluster.adminUrl, async (admin) => {
  let statements = 0;
  const database = notedDatabase(await cluster.open("money", { poolSize }), { statement: () => { statements++; }, around: (count) => { statements += count; } });
  const runtime: SubgraphRuntime = { ...runtimeWith(database, logLines().log), secrets: testSecrets, stripe: { secretKey: "sk_test_unused", webhookSecrets: [] } };
  const { read } = serverMeter(admin);
  const rows: (string | number)[][] = [["", "a second", "batch p50 ms", "batch p95 ms", "statements", "node µs", "Postgres µs", "WAL bytes"]];
  const row = (title: string, load: Load, sent: number) => rows.push([title, perSecond(load), within(load, 0.5), within(load, 0.95), sent / load.calls, nodeMicrosPerCall(load), serverMicrosPerCall(load), load.walBytes / load.calls]);
  const noted = async (title: string, work: () => Promise<Load>) => {
    progress(title);
    statements = 0;
    const load = await work();
    row(title, load, statements);
    return load;
  };
  progress(`${sellers.toLocaleString("en")} sellers earn`);
  const sellerIds = await sellersPlant(admin, sellers);
  await accountsPlant(admin);
  await earningsPost(await cluster.open("ledger", { poolSize }), sellerIds);
  const run = await noted(`${sellers.toLocaleString("en")} sellers paid by their schedule, one run`, () => measured(read, sellers, async (part) => {
    while (await part(() => payoutRunner.sweep(runtime)) > 0);
  }));
  progress("the same rows by hand");
  const bare = await bareRows(admin, read, batch);
  row(`their ${figure(bare.rowsEach)} rows each, copied by hand`, bare.load, Number.NaN);
  const transfers = await transferNews(runtime);
  await noted(`news of ${transfers.count.toLocaleString("en")} transfers, 64 at once`, () => measured(read, transfers.count, transfers.hear));
  const payouts = await payoutNews(runtime);
  await noted(`news of ${payouts.count.toLocaleString("en")} payouts, 64 at once`, () => measured(read, payouts.count, payouts.hear));
  progress("over HTTP");
  const { asked, looked } = await paidOverHttp(cluster, admin, read, sellersOverHttp);
  row(`${sellersOverHttp} sellers over HTTP: transfer and payout made`, asked, Number.NaN);
  row("the same looked at: they have arrived", looked, Number.NaN);
  const states = await admin.query<{ state: string; n: number }>("select state, count(*)::int as n from money.payout group by state order by state");
  const left = await admin.query<{ n: number }>("select count(*)::int as n from ledger.account where kind in ('seller:available', 'seller:in_payout', 'psp:connected') and balance <> 0");
  return [
    ...columns(rows),
    `Postgres beside rows by hand: ${figure(serverMicrosPerCall(run) / serverMicrosPerCall(bare.load))} × · HTTP: the sandbox's CPU is in node's and Postgres's`,
    `payouts: ${states.rows.map(({ state, n }) => `${n} ${state}`).join(", ")} · accounts of sellers with something left: ${left.rows[0]!.n}`,
  ];
}), durable);

/** What it costs to pay sellers, and to read what was in the past. */
export const bench: Bench = {
  name: "payouts",
  title: "10,000 sellers paid in one run beside their rows by hand, and balances and statements of the past among a million postings",
  async run(options) {
    return [...await paidRows(options), "", ...await pastRows(options)];
  },
};
