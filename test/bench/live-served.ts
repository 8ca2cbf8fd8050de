import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { mailerOf } from "@souk/conversations";
import { configOf } from "@souk/gateway/config";
import type { LiveCounts } from "@souk/gateway/live/live";
import { paymentsOpen } from "@souk/gateway/start/payments";
import { dataOpen } from "@souk/gateway/stack/data";
import { foundationsOpen } from "@souk/gateway/stack/foundations";
import { allRun } from "@souk/gateway/stack/processes";
import { subgraphs } from "@souk/gateway/subgraphs";
import type { Database } from "@souk/shared/database";
import { testSecret } from "../cluster.ts";
import { onOwnCluster, type OwnCluster } from "../faults/own-cluster.ts";
import { logLines } from "../runtime.ts";

/** Souk as `pnpm start` has it, everything in this process, and what a measurement has to see of its inside. */
export interface LiveSouk {
  readonly cluster: OwnCluster;
  readonly url: string;
  readonly counts: () => LiveCounts;
  /** The pool by which commerce itself writes: who commits by it wakes this process as any verb does. */
  readonly commerce: Database;
  /** Warnings of its log. */
  readonly warnings: readonly Record<string, unknown>[];
}

/** Runs `use` beside one on a server of its own that waits for its disk as in production; it is stopped afterwards. */
export const onLiveSouk = <T>(settings: Readonly<Record<string, string>>, use: (souk: LiveSouk) => Promise<T>): Promise<T> => onOwnCluster(async (cluster) => {
  const folder = await mkdtemp(path.join(tmpdir(), "souk-live-"));
  const { log, lines } = logLines();
  const config = configOf({
    DATABASE_URL: cluster.adminUrl, SOUK_DATABASE_PREFIX: "souk_test", SOUK_SECRET: testSecret, SOUK_DATA: folder, SOUK_DEMO: "0", PORT: "0", METRICS_PORT: "0", LOG_LEVEL: "warn",
  }, []);
  const access = await dataOpen({ ...config, progress: () => {} });
  const payments = await paymentsOpen(config, access, log, () => {});
  const foundations = await foundationsOpen({ ...config, access, log, ...(payments.stripe ? { stripe: payments.stripe } : {}) });
  const running = await allRun(foundations, mailerOf(config), { hasExplorer: false, hasMailPage: false, introspection: "everybody", corsOrigins: [], isBehindProxy: false, onAnswered: () => {} });
  try {
    const url = await running.gateway!.listen(0, "127.0.0.1");
    foundations.objects.reachedAt(url);
    await payments.reachedAt(url);
    const { database: commerce } = await foundations.runtimeOf(subgraphs.find(({ name }) => name === "commerce")!);
    return await use({ cluster, url, counts: () => running.gateway!.live.counts, commerce, warnings: lines });
  } finally {
    await running.close();
    await foundations.close();
    await payments.close();
    await access.close();
    await rm(folder, { recursive: true, force: true });
  }
}, settings);
