import { catalog } from "@souk/catalog";
import { anonymous } from "@souk/shared/caller";
import type { SubgraphRuntime } from "@souk/shared/context";
import type { Database } from "@souk/shared/database";
import { subgraphOpen } from "@souk/shared/subgraph";
import type { Bench } from "./bench.ts";
import { columns } from "./columns.ts";
import { searchKinds, type SearchKind } from "./search-kinds.ts";
import { onMarket } from "./search-market.ts";

const warmUpRuns = 3;
const runs = 40;
const uncappedRuns = 5;       // some take seconds
const answerWithinMs = 60_000;
const bounds = { facetsMs: 150, suggestionMs: 10 };

interface Timed { readonly p50: number; readonly p95: number; readonly rows: number }
interface Measured extends SearchKind { readonly capped: Timed; readonly uncapped: Timed | undefined }

/** The same database, whose searches rank all they find. */
const uncapped = (database: Database): Database => ({ ...database, rows: (text, values) => database.rows(text.replaceAll(/limit 5000\b/g, "limit 2000000000"), values) });

const share = (sorted: readonly number[], of: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))]!;

/** Asks by GraphQL, as the gateway does, and answers how long each took. */
async function timed(runtime: SubgraphRuntime, kind: SearchKind, times: number): Promise<Timed> {
  const port = subgraphOpen(catalog, runtime);
  const ask = async (variables: Record<string, unknown>) => {
    const query = kind.field === "suggest" ? "query ($prefix: String!) { suggest(prefix: $prefix, first: 10) { text } }"
      : `query ($query: String, $filter: SearchFilter, $sort: SearchSort, $first: Int, $after: Cursor) {
           search(query: $query, filter: $filter, sort: $sort, first: $first, after: $after) { nodes { id title } pageInfo { endCursor } totalCount { value } ${kind.also ?? ""} } }`;
    const { data, errors } = await port.execute({ caller: anonymous, deadlineMs: Date.now() + answerWithinMs, correlationId: "bench", query, variables });
    if (errors) throw new Error(`${kind.title}: ${errors[0]!.message}`);
    return data as { search?: { totalCount: { value: number }; pageInfo: { endCursor: string } }; suggest?: readonly unknown[] };
  };
  const asked: Record<string, unknown>[] = [];
  for (const each of kind.asked) {
    let after: string | undefined;
    for (let page = 0; page < (kind.pagesBefore ?? 0); page++) after = (await ask({ ...each, first: 100, after })).search!.pageInfo.endCursor;
    asked.push({ first: 20, ...each, ...(after === undefined ? {} : { after }) });
  }
  const latencies: number[] = [], found: number[] = [];
  for (let run = -warmUpRuns; run < times; run++) {
    const startedAt = performance.now();
    const { search, suggest } = await ask(asked[(run + asked.length * warmUpRuns) % asked.length]!);
    if (run < 0) continue;
    latencies.push(performance.now() - startedAt);
    found.push(search?.totalCount.value ?? suggest?.length ?? 0);
  }
  const [sorted, rows] = [latencies, found].map((all) => all.toSorted((a, b) => a - b));
  return { p50: share(sorted!, 0.5), p95: share(sorted!, 0.95), rows: share(rows!, 0.5) };
}

/** Every kind, with the cap on candidates and without. Words are those of the market. */
export async function searchMeasured(runtime: SubgraphRuntime, progress: (line: string) => void): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const kind of await searchKinds(runtime.database)) {
    const capped = await timed(runtime, kind, runs);
    progress(`${kind.title}: p50 ${Math.round(capped.p50)} ms, p95 ${Math.round(capped.p95)} ms`);
    // A suggestion has no candidates.
    measured.push({ ...kind, capped, uncapped: kind.field === "suggest" ? undefined : await timed({ ...runtime, database: uncapped(runtime.database) }, kind, uncappedRuns) });
  }
  return measured;
}

/** What is printed of them. */
export function searchRows(measured: readonly Measured[]): string[] {
  const worst = (is: (kind: Measured) => boolean) => Math.max(...measured.filter(is).map(({ capped }) => capped.p95));
  return [
    ...columns([
      ["ms", "p50", "p95", "found", "uncapped p50", "p95"],
      ...measured.map(({ title, capped, uncapped: all }) => [title, capped.p50, capped.p95, String(capped.rows), all?.p50 ?? Number.NaN, all?.p95 ?? Number.NaN]),
    ]), "",
    ...columns([
      ["bound, p95 in ms", "at most", "measured"],
      ["common word with facets", bounds.facetsMs, worst(({ also }) => also !== undefined)],
      ["suggestion", bounds.suggestionMs, worst(({ field }) => field === "suggest")],
    ]),
  ];
}

/** Searches of every kind over a large market, ranked up to the cap beside all of what is found. */
export const bench: Bench = {
  name: "search",
  title: "a page of 20 by kind of search, one caller; the catalog subgraph in this process",
  run: ({ listings, progress }) => onMarket(listings, progress, async (runtime) => searchRows(await searchMeasured(runtime, progress))),
};
