import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Pool } from "undici";
import { operation } from "@souk/schema/operations";
import { subgraphNames } from "@souk/schema/subgraphs";
import { idOf } from "@souk/shared/ids";
import { asAdmin } from "../cluster.ts";
import type { Bench } from "./bench.ts";
import { columns } from "./columns.ts";
import type { ListingChild, ListingQuestion, ListingSaid } from "./listing-served.ts";
import { loaded, serverMicrosPerCall, within, type Load, type LoadOptions } from "./load.ts";
import { onMarket, type MarketPlace } from "./search-market.ts";
import { serverMeter } from "./server-meter.ts";

const pagesAsked = 10;           // of as many categories, in turn
const listingsEach = 20;
const callers = 8;               // enough to keep the server busy
const warmUpMs = 6_000;          // the compiler has settled by then
const measureMs = 8_000;

interface Measured {
  readonly name: string;
  /** CPU of the process that answers, for each page, µs. */
  readonly nodeMicros: number;
  readonly postgresMicros: number;
  /** With one caller, who waits for each answer. */
  readonly alone: Load;
  readonly parts: Readonly<Record<string, number>>;
}

async function said<K extends string>(child: ChildProcess, what: K): Promise<Extract<ListingSaid, Record<K, unknown>>> {
  const [message] = (await Promise.race([once(child, "message"), once(child, "exit").then(() => { throw new Error("the measured process has ended"); })])) as [ListingSaid];
  if (!(what in message)) throw new Error(`the measured process said something else than ${what}`);
  return message as Extract<ListingSaid, Record<K, unknown>>;
}

/** A process that answers pages, as the graph or by hand, with or without what it remembers of them. */
async function measured(name: string, told: ListingChild, read: LoadOptions["read"]): Promise<Measured> {
  const file = path.join(told.folder, "listing-child.json");
  await writeFile(file, JSON.stringify(told));
  const child = fork(fileURLToPath(new URL("listing-served.ts", import.meta.url)), [file], { execArgv: [...process.execArgv] });
  const ask = async <K extends "cpuMicros" | "parts">(question: ListingQuestion, what: K) => { child.send(question); return said(child, what); };
  const { url } = await said(child, "url");
  const pool = new Pool(url, { connections: callers });
  let asked = 0;
  const page = async () => {
    const answer = await pool.request({ path: "/graphql", method: "POST", headers: { "content-type": "application/json" }, body: told.bodies[asked++ % told.bodies.length]! });
    const text = await answer.body.text();
    if (!text.includes(`"handle"`)) throw new Error(`not the page that was asked: ${text.slice(0, 200)}`);
  };
  await loaded({ callers, forMs: warmUpMs, read }, page);
  const { cpuMicros: before } = await ask("cpu", "cpuMicros");
  const busy = await loaded({ callers, forMs: measureMs, read }, page);
  const { cpuMicros: after } = await ask("cpu", "cpuMicros");
  const alone = await loaded({ callers: 1, forMs: measureMs / 2, read }, page);
  const { parts } = told.kind === "graph" ? await ask("parts", "parts") : { parts: {} };
  await pool.close();
  child.disconnect();
  await once(child, "exit");
  return { name, nodeMicros: (after - before) / busy.calls, postgresMicros: serverMicrosPerCall(busy), alone, parts };
}

/** Pages of the largest categories, newest first. */
async function bodiesOf({ cluster }: MarketPlace): Promise<string[]> {
  const { rows } = await asAdmin(cluster.adminUrl, (admin) => admin.query<{ id: string }>(
    "select category_id as id from catalog.listing group by 1 order by count(*) desc, 1 limit $1", [pagesAsked]));
  return rows.map(({ id }) => JSON.stringify({
    query: operation("search-page"), variables: { filter: { categoryId: { eq: idOf("cat", id) } }, sort: "NEWEST", first: listingsEach },
  }));
}

function lines(all: readonly Measured[]): string[] {
  const rest = ({ nodeMicros, parts }: Measured) => nodeMicros - Object.values(parts).reduce((sum, each) => sum + each, 0);
  const cell = ({ parts }: Measured, part: string) => parts[part] ?? Number.NaN;
  const [cold, plainCold, hot, plainHot] = all as readonly [Measured, Measured, Measured, Measured];
  const ratio = (graph: Measured, plain: Measured) => `${(graph.nodeMicros / plain.nodeMicros).toFixed(1)} × node:http in Node, ${((graph.nodeMicros + graph.postgresMicros) / (plain.nodeMicros + plain.postgresMicros)).toFixed(1)} × with Postgres`;
  return [
    ...columns([
      ["CPU µs a page", "Node", "gateway", "catalog", "trust", "Postgres", "p50 ms", "p95 ms"],
      ...all.map((one) => [one.name, one.nodeMicros, Object.keys(one.parts).length > 0 ? rest(one) : Number.NaN, cell(one, "catalog"), cell(one, "trust"),
        one.postgresMicros, within(one.alone, 0.5), within(one.alone, 0.95)]),
    ]), "",
    `nothing remembered: ${ratio(cold, plainCold)}`,
    `from the cache:     ${ratio(hot, plainHot)}`,
    "gateway: HTTP, admission, a plan out of its cache, joins; p50 and p95 with one caller, CPU with eight",
  ];
}

/** What a buyer's page costs, part by part, beside a handler written by hand that sends the same statements. */
export const bench: Bench = {
  name: "listing",
  title: `a page of ${listingsEach} with category, variants, pictures and sellers, over the gateway in one process`,
  run: ({ listings, progress }) => onMarket(listings, progress, async (_, place) => {
    const { cluster, folder } = place;
    const urls = Object.fromEntries(subgraphNames.map((name) => [name, cluster.urlOf(name)]));
    const bodies = await bodiesOf(place);
    return asAdmin(cluster.adminUrl, async (admin) => {
      const { read } = serverMeter(admin);
      const all: Measured[] = [];
      for (const isHot of [false, true]) {
        for (const [kind, name] of [["graph", "graph"], ["plain", "node:http, same SQL"]] as const) {
          const title = `${name}, ${isHot ? "remembered" : "nothing remembered"}`;
          progress(title);
          all.push(await measured(title, { kind, urls, folder, isHot, bodies }, read));
        }
      }
      return lines(all);
    });
  }),
};
