import { asAdmin } from "../cluster.ts";
import { durable, onOwnCluster } from "../faults/own-cluster.ts";
import type { Bench, BenchOptions } from "./bench.ts";
import { columns } from "./columns.ts";
import { apart } from "./ledger-apart.ts";
import { bareTables } from "./ledger-bare.ts";
import { boundRows } from "./ledger-bounds.ts";
import { posted } from "./ledger-fill.ts";
import { growth, growthRows, growthWorst, grownSizeRow } from "./ledger-growth.ts";
import { market, type Shape } from "./ledger-journals.ts";
import { matrix, matrixRows, spreads } from "./ledger-matrix.ts";
import { booksSize, sizeHead, sizeRow } from "./ledger-size.ts";
import { connections } from "./ledger-ways.ts";
import { serverMeter } from "./server-meter.ts";

const orders = 5_000;      // and as many sellers: two of 1,024 callers rarely meet

/** Everything but growth, on a server of its own. */
const written = (options: BenchOptions) => onOwnCluster((cluster) => asAdmin(cluster.adminUrl, async (admin) => {
  await bareTables(cluster.adminUrl);
  const database = await cluster.open("ledger", { poolSize: connections });
  const { read } = serverMeter(admin);
  const all = market({ orders, sellers: orders });
  await posted(database, orders, all.opening);
  const shaped = async (shape: Shape) => {
    const before = await booksSize(database);
    const cells = await matrix(database, all, read, { shape, progress: options.progress });
    return { cells, before, after: await booksSize(database) };
  };
  const single = await shaped("one posting");
  options.progress("parts by themselves");
  const parts = await apart(database, read);
  return { single, parts, release: await shaped("release") };
}), durable);

const grown = (options: BenchOptions) => onOwnCluster((cluster) => asAdmin(cluster.adminUrl, async (admin) =>
  growth(await cluster.open("ledger", { poolSize: connections }), admin, serverMeter(admin).read, options)), durable);

/** The door beside bare inserts of the same rows: by shape, spread of accounts, number of callers and size of the books. */
export const bench: Bench = {
  name: "ledger",
  title: "journals through the door, beside raw inserts of the same rows (one commit each)",
  async run(options) {
    const { single, release, parts } = await written(options);
    const growing = await grown(options);
    const cells = [...single.cells, ...release.cells];
    const shapes: readonly [Shape, string][] = [["one posting", "escrow → seller"], ["release", "escrow → seller, commission, tax"]];
    return [
      `raw: rows in bare tables · lone: one call of the door each · batched: the writer; µs are CPU for each journal; ${connections} connections`,
      ...shapes.flatMap(([shape, legs]) => spreads.flatMap((spread) => [
        "", `${shape} (${legs}), ${spread === "hot" ? "one hot seller" : "uniform accounts"}`,
        ...columns(matrixRows(cells.filter((cell) => cell.shape === shape && cell.spread === spread))),
      ])),
      "", ...columns([
        ["parts of a one-posting journal in batches of 32, by themselves", "Postgres µs"],
        ["its two rows in bare tables", parts.rows], ["its event", parts.event], ["its sealing, in blocks of 1,000", parts.sealing],
      ]),
      "", ...columns([sizeHead, sizeRow("one posting", single.before, single.after), sizeRow("release, three postings", release.before, release.after), grownSizeRow(growing)]),
      "", ...columns(growthRows(growing)),
      "", ...columns(boundRows(cells, parts, growthWorst(growing))),
    ];
  },
};
