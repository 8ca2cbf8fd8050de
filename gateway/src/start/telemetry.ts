import { operationNames } from "@souk/schema/operations";
import type { Config } from "@souk/shared/config";
import type { Logger } from "@souk/shared/log";
import { metricsOpen } from "@souk/shared/metrics";
import { kernelMetrics, type KernelMetrics } from "@souk/shared/metrics-kernel";
import { metricsServe } from "@souk/shared/metrics-serve";
import { parkedCount } from "@souk/shared/parked";
import { tracingOpen } from "@souk/shared/tracing";
import type { OnAnswered } from "../answer-plugin.ts";
import type { Foundations } from "../stack/foundations.ts";
import type { Running } from "../stack/processes.ts";
import { listenWhereFree } from "./listen.ts";

/** What a process tells about itself. */
export interface Telemetry {
  /** Where Prometheus reads. */
  readonly url: string;
  readonly onAnswered: OnAnswered;
  /** What the foundations tell. */
  readonly meter: Pick<KernelMetrics, "cacheRead" | "jobRan">;
  /** Reads pools, lags and parked events from then on. Once. */
  watch(foundations: Foundations, running: Running): void;
  close(): Promise<void>;
}

/** Opens metrics on their own port, and tracing when a collector is configured. */
export async function telemetryOpen(config: Config, log: Logger): Promise<Telemetry> {
  const metrics = metricsOpen({ onError: (error, metric) => log.warn({ err: error, metric }, "a metric could not be read") });
  const kernel = kernelMetrics(metrics, { operations: operationNames() });
  const tracing = await tracingOpen({
    endpoint: config.otlpEndpoint, name: `souk ${config.role}`, onError: (message) => log.warn({ reason: message }, "spans could not be sent"),
  });
  let serving: Awaited<ReturnType<typeof metricsServe>> | undefined;
  await listenWhereFree(async (port) => (serving = await metricsServe({ metrics, port, host: config.metricsHost, log })).url, config.metricsPort, config.isMetricsPortGiven);
  const server = serving!;
  return {
    url: server.url,
    onAnswered: kernel.operationAnswered,
    meter: kernel,
    watch(foundations, { gateway, worker }) {
      kernel.poolsObserve(foundations.pools);
      if (gateway) kernel.liveObserve(() => gateway.live.counts);
      if (!worker) return;
      kernel.lagsObserve(worker.lags);
      kernel.parkedObserve(() => Promise.all(foundations.databases.map(async (database) =>
        ({ consumer: database.schema, events: await parkedCount(database) }))));
    },
    async close() {
      await server.close();
      await tracing.close();
    },
  };
}
