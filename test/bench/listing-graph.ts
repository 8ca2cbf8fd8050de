import { cacheOpen } from "@souk/shared/cache";
import { anonymous } from "@souk/shared/caller";
import type { Database } from "@souk/shared/database";
import type { SubgraphRuntime } from "@souk/shared/context";
import { databaseOpen } from "@souk/shared/database";
import { objectsLocal } from "@souk/shared/objects-local";
import type { SubgraphPort, SubgraphRequest } from "@souk/shared/port";
import { ratesOpen } from "@souk/shared/rates";
import { testSecrets } from "../cluster.ts";
import { graphServed, type ServedGraph } from "../graph-served.ts";
import { logLines } from "../runtime.ts";

/** A statement as a subgraph sent it, with what came back. */
export interface Sent { readonly schema: string; readonly text: string; readonly values: readonly unknown[]; readonly rows: readonly Record<string, unknown>[] }
/** What a subgraph was asked. */
export interface Asked { readonly port: SubgraphPort; readonly request: SubgraphRequest }

/** The graph over a market, and what it did since `forget`. */
export interface ListingGraph extends ServedGraph { readonly sent: Sent[]; readonly asked: Asked[]; forget(): void; stopRecording(): void }

/** Where a child finds the market, and whether anything is remembered. */
export interface ListingServer { readonly urls: Readonly<Record<string, string>>; readonly folder: string; readonly isHot: boolean }

const poolSize = 4;           // callers are eight; four connections of each role keep one server busy
const entries = { hot: 50_000, cold: 1 };

/** Serves it in this process. A cold one remembers a single entry: each page misses whatever it asks for. */
export async function listingGraph({ urls, folder, isHot }: ListingServer): Promise<ListingGraph> {
  const { log } = logLines();
  const cache = cacheOpen({ maxEntries: isHot ? entries.hot : entries.cold });
  const sent: Sent[] = [], asked: Asked[] = [];
  let isRecording = true;
  const recording = (database: Database, schema: string): Database => {
    const noted = async <R>(text: string, values: readonly unknown[] = []): Promise<R[]> => {
      const rows = await database.rows<Record<string, unknown>>(text, values);
      if (isRecording) sent.push({ schema, text, values, rows });
      return rows as R[];
    };
    return {
      ...database, rows: noted, row: async <R>(text: string, values?: readonly unknown[]) => (await noted<R>(text, values))[0],
      read: async (table, text, values) => (await noted<Record<string, unknown>>(text, values)).map((row) => table.read(row) as never),
    };
  };
  const runtimes = new Map<string, Promise<SubgraphRuntime>>();
  const runtimeOpen = async (schema: string): Promise<SubgraphRuntime> => ({
    database: recording(await databaseOpen({ url: urls[schema]!, schema, tables: [], poolSize, applicationName: `bench ${schema}`, onPoolError: () => {} }), schema),
    cache, rates: ratesOpen(), objects: objectsLocal({ folder, secrets: testSecrets, url: "http://media.test" }), secrets: testSecrets, log, publicUrl: "http://souk.test", stripe: null, poke: () => {},
  });
  const runtimeOf = (schema: string) => {
    const runtime = runtimes.get(schema) ?? runtimeOpen(schema);
    runtimes.set(schema, runtime);
    return runtime;
  };
  const served = await graphServed({
    runtimeOf, callerOf: () => anonymous,
    watch: (port) => ({ ...port, execute: (request) => { if (isRecording) asked.push({ port, request }); return port.execute(request); } }),
  });
  return { ...served, sent, asked, forget: () => { sent.length = 0; asked.length = 0; }, stopRecording: () => { isRecording = false; } };
}
