import { describe, expect, test } from "vitest";
import { metricsOpen } from "./metrics.ts";

const open = () => {
  const failures: [string, string][] = [];
  return { failures, metrics: metricsOpen({ onError: (error, metric) => void failures.push([metric, String(error)]) }) };
};

describe("a label", () => {
  test("lets the values of its list pass and calls every other one other", async () => {
    const { metrics } = open();
    const count = metrics.counter({ name: "visits_total", help: "Visits.", labels: { place: ["home", "cart"] } });
    for (const place of ["home", "cart", "cart", "planted by a client", "constructor"]) count({ place });
    const text = await metrics.text();
    expect(text).toMatch(/^visits_total\{place="home"\} 1$/m);
    expect(text).toMatch(/^visits_total\{place="cart"\} 2$/m);
    expect(text).toMatch(/^visits_total\{place="other"\} 2$/m);
  });

  test("that is bounded by a number keeps the first values", async () => {
    const { metrics } = open();
    const count = metrics.counter({ name: "visits_total", help: "Visits.", labels: { place: 2 } });
    for (const place of ["a", "b", "c", "a", "d"]) count({ place });
    expect((await metrics.text()).match(/^visits_total.*$/gm)).toEqual(['visits_total{place="a"} 2', 'visits_total{place="b"} 1', 'visits_total{place="other"} 2']);
  });
});

test("a histogram counts values below each bucket's bound", async () => {
  const { metrics } = open();
  const note = metrics.histogram({ name: "wait_seconds", help: "Wait.", labels: {}, buckets: [0.1, 1] });
  for (const seconds of [0.05, 0.5, 5]) note({}, seconds);
  expect((await metrics.text()).match(/^wait_seconds_bucket.*$/gm)).toEqual([
    'wait_seconds_bucket{le="0.1"} 1', 'wait_seconds_bucket{le="1"} 2', 'wait_seconds_bucket{le="+Inf"} 3',
  ]);
});

describe("a gauge", () => {
  test("is read anew each time, and forgets what is gone", async () => {
    const { metrics } = open();
    let rooms = [{ labels: { room: "a" }, value: 1 }, { labels: { room: "b" }, value: 2 }];
    metrics.gauge({ name: "guests", help: "Guests.", labels: { room: 10 }, read: () => rooms });
    expect((await metrics.text()).match(/^guests\{.*$/gm)).toEqual(['guests{room="a"} 1', 'guests{room="b"} 2']);
    rooms = [{ labels: { room: "b" }, value: 7 }];
    expect((await metrics.text()).match(/^guests\{.*$/gm)).toEqual(['guests{room="b"} 7']);
  });

  test("that cannot be read has no value, tells why and leaves the others alone", async () => {
    const { metrics, failures } = open();
    metrics.gauge({ name: "guests", help: "Guests.", labels: { room: 10 }, read: () => Promise.reject(new Error("no database")) });
    metrics.counter({ name: "visits_total", help: "Visits.", labels: {} })({});
    const text = await metrics.text();
    expect(text).toMatch(/^visits_total 1$/m);
    expect(text).not.toMatch(/^guests\{/m);
    expect(failures).toEqual([["guests", "Error: no database"]]);
  });
});

test("Node's own metrics are there, the lag of its event loop among them", async () => {
  const text = await open().metrics.text();
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  expect(text).toMatch(/^process_cpu_seconds_total /m);
});

test("two processes' metrics in one test do not meet", async () => {
  const [one, other] = [open().metrics, open().metrics];
  one.counter({ name: "visits_total", help: "Visits.", labels: {} })({});
  other.counter({ name: "visits_total", help: "Visits.", labels: {} });
  expect(await other.text()).toMatch(/^visits_total 0$/m);
});
