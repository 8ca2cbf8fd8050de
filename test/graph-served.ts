import { readFile } from "node:fs/promises";
import type { IncomingHttpHeaders } from "node:http";
import path from "node:path";
import { nodesPort } from "@souk/gateway/nodes/nodes-port";
import { gatewayOpen } from "@souk/gateway/server";
import { subgraphs } from "@souk/gateway/subgraphs";
import { schemaFolder } from "@souk/schema/subgraphs";
import type { Caller } from "@souk/shared/caller";
import type { SubgraphRuntime } from "@souk/shared/context";
import type { SubgraphPort } from "@souk/shared/port";
import { ratesOpen } from "@souk/shared/rates";
import { subgraphOpen } from "@souk/shared/subgraph";

/** The public graph in this process, as `--role=all` has it but for the worker. */
export interface ServedGraph { readonly url: string; close(): Promise<void> }

/**
 * Serves it over the runtimes that are given: with databases that count or record, a cache that forgets, a caller who needs no token.
 * @param options.watch sees each subgraph before the gateway does
 */
export async function graphServed({ runtimeOf, callerOf, watch = (port) => port }: {
  readonly runtimeOf: (schema: string) => Promise<SubgraphRuntime>;
  readonly callerOf: (headers: IncomingHttpHeaders, address: string) => Caller | Promise<Caller>;
  readonly watch?: (port: SubgraphPort) => SubgraphPort;
}): Promise<ServedGraph> {
  const ports = await Promise.all(subgraphs.map(async (definition) => watch(subgraphOpen(definition as never, await runtimeOf(definition.name)))));
  const { log } = await runtimeOf(subgraphs[0]!.name);
  const gateway = await gatewayOpen({
    supergraphSdl: await readFile(path.join(schemaFolder, "supergraph.graphql"), "utf8"), ports: [...ports, nodesPort(ports)], log,
    contracts: ["public"], introspection: "everybody", callerOf: async (headers, address) => callerOf(headers, address),
    rates: ratesOpen(), budgets: () => ({ key: "test", capacity: 1e12, restorePerSecond: 1e9 }),      // charged as always, never empty
  });
  return { url: await gateway.listen(0), close: () => gateway.close() };
}
