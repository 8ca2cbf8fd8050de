import { callerReaderOpen } from "@souk/gateway/caller";
import { subgraphs } from "@souk/gateway/subgraphs";
import { cacheOpen } from "@souk/shared/cache";
import { staleTags } from "@souk/shared/cache-stale";
import type { SubgraphRuntime } from "@souk/shared/context";
import { databaseOpen, type Fact } from "@souk/shared/database";
import { objectsLocal } from "@souk/shared/objects-local";
import type { SubgraphPort, SubgraphRequest } from "@souk/shared/port";
import { ratesOpen } from "@souk/shared/rates";
import { localWake } from "@souk/shared/wake";
import { testSecrets } from "../cluster.ts";
import { graphServed } from "../graph-served.ts";
import { notedDatabase, type NotedStatement } from "../noted-database.ts";
import { logLines } from "../runtime.ts";

/** A statement and whose it is. */
export interface SentStatement extends NotedStatement { readonly schema: string }
/** What subgraphs were asked and sent since `forget`. */
export interface CheckoutNotes { readonly asked: { readonly port: SubgraphPort; readonly request: SubgraphRequest }[]; readonly sent: SentStatement[]; transactions: number; around: number }

/** The graph as an installation of one process has it, but for its worker: callers by their tokens, a cache that lives. */
export interface CheckoutGraph { readonly url: string; readonly commerce: SubgraphPort; readonly notes: CheckoutNotes; forget(): void; noting(isOn: boolean): void }

/** Connections of each subgraph; an installation has 4 unless told otherwise. */
const poolSize = 4;

/** Serves it in this process over databases under their roles; notes nothing until it is told to. */
export async function checkoutGraph({ urls, folder }: { readonly urls: Readonly<Record<string, string>>; readonly folder: string }): Promise<CheckoutGraph> {
  const { log } = logLines();
  const cache = cacheOpen({ maxEntries: 50_000 });
  const wake = localWake();
  const notes: CheckoutNotes = { asked: [], sent: [], transactions: 0, around: 0 };
  let isNoting = false;
  const open = (schema: string) => databaseOpen({
    url: urls[schema]!, schema: schema === "gateway" ? "kernel" : schema, tables: [], poolSize, applicationName: `bench ${schema}`, onPoolError: () => {},
    onEvents: (of: string, facts: readonly Fact[]) => {
      wake.poke(of);
      void cache.invalidate(staleTags(subgraphs.find(({ name }) => name === of)?.stale ?? {}, facts));
    },
  });
  const runtimes = new Map<string, Promise<SubgraphRuntime>>();
  const runtimeOpen = async (schema: string): Promise<SubgraphRuntime> => {
    const database = notedDatabase(await open(schema), {
      statement: (noted) => { if (isNoting) notes.sent.push({ schema, ...noted }); },
      transaction: () => { if (isNoting) notes.transactions++; },
      around: (statements) => { if (isNoting) notes.around += statements; },
    });
    return { database, cache, rates: ratesOpen(), objects: objectsLocal({ folder, secrets: testSecrets, url: "http://media.test" }), secrets: testSecrets, log, publicUrl: "http://souk.test", stripe: null, poke: () => {} };
  };
  const runtimeOf = (schema: string) => {
    const runtime = runtimes.get(schema) ?? runtimeOpen(schema);
    runtimes.set(schema, runtime);
    return runtime;
  };
  const callers = await callerReaderOpen({ database: await open("gateway"), wake, log });
  const ports = new Map<string, SubgraphPort>();
  const { url } = await graphServed({
    runtimeOf, callerOf: (headers, address) => callers.callerOf(headers, address),
    watch(port) {
      ports.set(port.name, port);
      return { ...port, execute: (request) => { if (isNoting) notes.asked.push({ port, request }); return port.execute(request); } };
    },
  });
  return {
    url, commerce: ports.get("commerce")!, notes,
    forget() { notes.asked.length = notes.sent.length = notes.transactions = notes.around = 0; },
    noting: (isOn) => { isNoting = isOn; },
  };
}
