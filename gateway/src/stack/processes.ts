import { callerTokenKeys } from "@souk/shared/caller-token";
import type { SubgraphPort } from "@souk/shared/port";
import { runtimeUrl } from "@souk/shared/roles";
import { subgraphOpen, type Subgraph } from "@souk/shared/subgraph";
import { workerOpen, type Worker } from "@souk/shared/worker";
import type { Mailer } from "@souk/conversations";
import { subgraphs, subgraphsWith } from "../subgraphs.ts";
import type { Foundations } from "./foundations.ts";
import { graphOpen, type Graph, type GraphOptions } from "./graph.ts";

/** What a process runs, as far as its role has it. */
export interface Running {
  readonly gateway?: Graph;
  readonly worker?: Worker;
  /** Where a subgraph on its own answers. */
  readonly url?: string;
  /** Drains and ends what runs, in the order in which work flows in. Repeatable. */
  close(): Promise<void>;
}

const openHere = async (subgraph: Subgraph<never>, foundations: Foundations): Promise<SubgraphPort> =>
  subgraphOpen(subgraph as never, await foundations.runtimeOf(subgraph));

/** Consumers, timers and jobs of all subgraphs. */
export async function workerRun(foundations: Foundations, mailer: Mailer): Promise<Worker> {
  const { access, wake, log, meter } = foundations;
  return workerOpen({
    subgraphs: await Promise.all(subgraphsWith(mailer).map(async (definition) => {
      const runtime = await foundations.runtimeOf(definition);
      return { definition, runtime, database: runtime.database };
    })),
    wake, log, ...(meter ? { onJob: meter.jobRan } : {}), jobsUrl: runtimeUrl(access.adminUrl, access.outcome, "jobs", access.secrets),
  });
}

/** Everything in this process; subgraphs answer without HTTP. */
export async function allRun(foundations: Foundations, mailer: Mailer, graph: GraphOptions): Promise<Running> {
  const ports = await Promise.all(subgraphs.map((subgraph) => openHere(subgraph, foundations)));
  const worker = await workerRun(foundations, mailer);
  const gateway = await graphOpen(foundations, ports, graph);
  return { gateway, worker, close: async () => { await gateway.close(); await worker.close(); } };
}

/** The gateway alone, before subgraphs in other processes. */
export async function gatewayRun(foundations: Foundations, graph: GraphOptions, urls: Readonly<Record<string, string>>): Promise<Running> {
  const { remotePort } = await import("@souk/shared/remote-client");      // loaded by the roles that need it: a start in one process is faster
  const keys = callerTokenKeys(foundations.access.secrets);
  const ports = subgraphs.map(({ name }) => remotePort({ name, url: urls[name]!, keys }));
  const gateway = await graphOpen(foundations, ports, graph);
  return { gateway, close: async () => { await gateway.close(); await Promise.all(ports.map((port) => port.close())); } };
}

/** One subgraph alone, for gateways in other processes. */
export async function subgraphRun(foundations: Foundations, name: string, listen: { readonly host: string; readonly port: number }): Promise<Running> {
  const { remoteServe } = await import("@souk/shared/remote-server");
  const port = await openHere(subgraphs.find((subgraph) => subgraph.name === name)!, foundations);
  // The configuration has judged the address: loopback, or asked for by name.
  const server = await remoteServe(port, { ...listen, isNetworkPrivate: true, keys: callerTokenKeys(foundations.access.secrets), log: foundations.log });
  return { url: server.url, close: () => server.close() };
}
