import { expect, test } from "vitest";
import { kernelMetrics } from "./metrics-kernel.ts";
import { metricsOpen } from "./metrics.ts";

test("the kernel's metrics say what happened, under names that clients cannot multiply", async () => {
  const metrics = metricsOpen({ onError: (error) => { throw error; } });
  const kernel = kernelMetrics(metrics, { operations: ["ListingPage"] });
  kernel.operationAnswered({ operationName: "ListingPage", durationMs: 20, errorCodes: [] });
  kernel.operationAnswered({ operationName: "ListingPage", durationMs: 3_000, errorCodes: ["FORBIDDEN", "INTERNAL"] });
  kernel.operationAnswered({ operationName: "PlantedByAClient", durationMs: 1, errorCodes: [] });
  kernel.operationAnswered({ durationMs: 1, errorCodes: [] });
  kernel.jobRan("conversations:mail", "failed");
  kernel.cacheRead("hit");
  kernel.cacheRead("hit");
  kernel.cacheRead("miss");
  kernel.poolsObserve(() => ({ trust: { total: 3, idle: 1, waiting: 2 } }));
  kernel.lagsObserve(() => Promise.resolve([{ consumer: "conversations", producer: "trust", events: 12 }]));
  kernel.parkedObserve(() => Promise.resolve([{ consumer: "conversations", events: 1 }]));
  const lines = (await metrics.text()).match(/^souk_(?!operation_duration_seconds_(bucket|sum)).*$/gm);
  expect(lines).toEqual([
    'souk_operation_duration_seconds_count{operation="ListingPage",code="ok"} 1',
    'souk_operation_duration_seconds_count{operation="ListingPage",code="FORBIDDEN"} 1',
    'souk_operation_duration_seconds_count{operation="other",code="ok"} 1',
    'souk_operation_duration_seconds_count{operation="anonymous",code="ok"} 1',
    'souk_jobs_total{task="conversations:mail",outcome="failed"} 1',
    'souk_cache_reads_total{outcome="hit"} 2',
    'souk_cache_reads_total{outcome="miss"} 1',
    'souk_pool_connections{schema="trust",state="total"} 3',
    'souk_pool_connections{schema="trust",state="idle"} 1',
    'souk_pool_connections{schema="trust",state="waiting"} 2',
    'souk_consumer_lag_events{consumer="conversations",producer="trust"} 12',
    'souk_parked_events{consumer="conversations"} 1',
  ]);
  expect(await metrics.text()).toContain('souk_operation_duration_seconds_bucket{le="0.025",operation="ListingPage",code="ok"} 1');
});
