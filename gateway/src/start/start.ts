import { mailerOf } from "@souk/conversations";
import type { Config } from "@souk/shared/config";
import type { Logger } from "@souk/shared/log";
import { dataOpen } from "../stack/data.ts";
import { foundationsOpen, type Foundations } from "../stack/foundations.ts";
import type { LiveCounts } from "../live/live.ts";
import type { GraphOptions } from "../stack/graph.ts";
import { allRun, gatewayRun, subgraphRun, workerRun, type Running } from "../stack/processes.ts";
import { demoEnsure } from "../demo/demo-ensure.ts";
import { demoFilling } from "../demo/demo-filling.ts";
import { listenWhereFree } from "./listen.ts";
import { modeCheck } from "./mode-check.ts";
import { paymentsOpen } from "./payments.ts";
import { telemetryOpen } from "./telemetry.ts";
import { welcome } from "./welcome.ts";

/** Tells a person what is going on, one line each. */
export type Say = (line: string) => void;

/** A process at work. */
export interface Started {
  /** Where it answers; undefined for a worker. */
  readonly url?: string;
  /** Who follows something in this process; undefined where it has no gateway. */
  readonly live?: () => LiveCounts;
  /** Drains what is under way, then stops everything this process started. Repeatable. */
  close(): Promise<void>;
}

/** Starts what the configuration says and tells of each step. @throws Error when something of it cannot run; nothing is left behind */
export async function start(config: Config, log: Logger, say: Say): Promise<Started> {
  const opened: (() => Promise<void>)[] = [];
  const close = async () => { while (opened.length > 0) await opened.pop()!(); };
  try {
    const data = await dataOpen({ ...config, progress: say });
    opened.push(data.close);
    modeCheck(config, data);
    const telemetry = await telemetryOpen(config, log);
    opened.push(telemetry.close);
    const payments = await paymentsOpen(config, data, log, say);
    opened.push(payments.close);
    const mediaUrl = config.mediaUrl ?? (config.mode === "production" ? new URL(config.publicUrl).origin : undefined);
    const foundations = await foundationsOpen({
      ...config, ...(mediaUrl ? { mediaUrl } : {}), ...(payments.stripe ? { stripe: payments.stripe } : {}), access: data, log, meter: telemetry.meter,
    });
    opened.push(foundations.close);
    const running = await run(config, foundations, telemetry.onAnswered);
    opened.push(running.close);
    telemetry.watch(foundations, running);
    const url = await listen(config, running);
    if (running.gateway && url) {
      foundations.objects.reachedAt(url);
      await payments.reachedAt(url);
    }
    const demo = running.gateway && running.worker && url && config.hasDemo ? { url, foundations, say } : undefined;
    if (demo) await demoEnsure(demo);
    welcome(config, { database: data.description, payments: payments.description, metricsUrl: telemetry.url, url }, say);
    if (demo) opened.push(demoFilling(demo, log));
    const { gateway } = running;
    return { ...(url ? { url } : {}), ...(gateway ? { live: () => gateway.live.counts } : {}), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What this process's role runs. */
async function run(config: Config, foundations: Foundations, onAnswered: NonNullable<GraphOptions["onAnswered"]>): Promise<Running> {
  const { role, hasExplorer, hasMailPage, corsOrigins, isBehindProxy, mode } = config;
  const introspection = mode === "production" ? "partners-and-staff" : "everybody";
  const graph: GraphOptions = { hasExplorer, hasMailPage, corsOrigins, isBehindProxy, introspection, onAnswered };
  if (role === "all") return allRun(foundations, mailerOf(config), graph);
  if (role === "gateway") return gatewayRun(foundations, graph, config.subgraphUrls);
  if (role === "worker") {
    const worker = await workerRun(foundations, mailerOf(config));
    return { worker, close: worker.close };
  }
  return subgraphRun(foundations, role, config);
}

const listen = async ({ host, port, isPortGiven }: Config, { gateway, url }: Running): Promise<string | undefined> =>
  gateway ? listenWhereFree((free) => gateway.listen(free, host), port, isPortGiven) : url;
