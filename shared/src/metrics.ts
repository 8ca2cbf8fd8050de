import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/**
 * The values that a label may have: a list, or how many distinct ones at most. Any other is counted as `other`:
 * each value is a series that Prometheus keeps for ever, so a value that clients choose must not get through.
 */
export type LabelBounds = Readonly<Record<string, readonly string[] | number>>;

/** What is measured, for people and for the graph's legend. */
export interface Measure<L extends LabelBounds> {
  /** `souk_operations_total`: counters end in `_total`, times in `_seconds`. */
  readonly name: string;
  readonly help: string;
  readonly labels: L;
}

/** A value for each label. */
export type Labels<L extends LabelBounds> = { readonly [K in keyof L]: string };

/** One value of a gauge that is read when Prometheus asks. */
export interface Reading<L extends LabelBounds> { readonly labels: Labels<L>; readonly value: number }

/** The metrics of one process, with those of Node itself (CPU, memory, event loop lag, garbage collection). */
export interface Metrics {
  /** @returns counts one more */
  counter<const L extends LabelBounds>(measure: Measure<L>): (labels: Labels<L>) => void;
  /** @returns notes one value, in the unit of the name; `buckets` are upper bounds */
  histogram<const L extends LabelBounds>(measure: Measure<L> & { readonly buckets: readonly number[] }): (labels: Labels<L>, value: number) => void;
  /** Reads its values anew each time; while reading fails it has none, and the other metrics are not disturbed. */
  gauge<const L extends LabelBounds>(measure: Measure<L> & { readonly read: () => readonly Reading<L>[] | Promise<readonly Reading<L>[]> }): void;
  /** All of them in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

const elsewhere = "other";

/** Lets known values pass and calls the rest `other`. */
function bounded<L extends LabelBounds>(bounds: L): (labels: Labels<L>) => Record<string, string> {
  const known = new Map(Object.entries(bounds).map(([name, bound]) =>
    [name, typeof bound === "number" ? { values: new Set<string>(), room: bound } : { values: new Set(bound), room: 0 }]));
  const allowed = (name: string, value: string): string => {
    const label = known.get(name);
    if (!label) return elsewhere;
    if (label.values.size < label.room) label.values.add(value);
    return label.values.has(value) ? value : elsewhere;
  };
  return (labels) => Object.fromEntries(Object.entries<string>(labels).map(([name, value]) => [name, allowed(name, value)]));
}

/** Opens the metrics of a process. `onError` is told when a gauge cannot be read. */
export function metricsOpen({ onError }: { readonly onError: (error: unknown, metric: string) => void }): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const settings = <L extends LabelBounds>({ name, help, labels }: Measure<L>) => ({ name, help, labelNames: Object.keys(labels), registers: [registry] });
  return {
    counter(measure) {
      const counter = new Counter(settings(measure));
      const bound = bounded(measure.labels);
      return (labels) => { counter.inc(bound(labels)); };
    },
    histogram(measure) {
      const histogram = new Histogram({ ...settings(measure), buckets: [...measure.buckets] });
      const bound = bounded(measure.labels);
      return (labels, value) => { histogram.observe(bound(labels), value); };
    },
    gauge({ read, ...measure }) {
      const bound = bounded(measure.labels);
      new Gauge({
        ...settings(measure),
        async collect() {
          this.reset();
          try {
            for (const { labels, value } of await read()) this.set(bound(labels), value);
          } catch (error) {
            onError(error, measure.name);
          }
        },
      });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
