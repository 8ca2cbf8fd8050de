import { context, createContextKey, propagation, SpanStatusCode, trace, type Attributes } from "@opentelemetry/api";
import { withoutSecrets } from "./log-secrets.ts";

/** What a span is about. `correlationId` goes on to the spans within it. Values are no secrets and no personal data. */
export interface SpanAttributes { readonly [name: string]: string | number | boolean | undefined; readonly correlationId?: string }

/** The traces of a process. */
export interface Tracing {
  /** Sends what is left, for at most 5 s. Repeatable. */
  close(): Promise<void>;
}

const correlation = createContextKey("souk correlation id");
const correlationAttribute = "souk.correlation_id";
let isTracing = false;

/**
 * Sends spans to a collector (OTLP over HTTP) until it is closed. Without an endpoint nothing is loaded and `span`
 * only runs its work. OTEL_TRACES_SAMPLER and its like work as OpenTelemetry says.
 */
export async function tracingOpen({ endpoint, name, onError }: {
  readonly endpoint?: string | undefined;
  /** The service's name in traces. */
  readonly name: string;
  /** Spans could not be sent; they are lost, the work is not. */
  readonly onError: (message: string) => void;
}): Promise<Tracing> {
  if (endpoint === undefined) return { close: async () => {} };
  const { exportOpen } = await import("./tracing-export.ts");
  const exporting = exportOpen({ endpoint, name, onError });
  isTracing = true;
  return {
    async close() {
      isTracing = false;
      await exporting.close();
    },
  };
}

/** Runs `work` as a span, inside the one under way. What it throws is noted on the span and thrown on. */
export async function span<T>(name: string, attributes: SpanAttributes, work: () => T | Promise<T>): Promise<T> {
  if (!isTracing) return work();
  const { correlationId, ...own } = attributes;
  const parent = context.active();
  const id = correlationId ?? parent.getValue(correlation);
  const within = parent.setValue(correlation, id);
  const all: Attributes = { ...own, ...(typeof id === "string" ? { [correlationAttribute]: id } : {}) };
  return trace.getTracer("souk").startActiveSpan(name, { attributes: all }, within, async (active) => {
    try {
      return await work();
    } catch (error) {
      const message = withoutSecrets(error instanceof Error ? error.message : String(error));
      active.recordException({ name: error instanceof Error ? error.name : "Error", message });
      active.setStatus({ code: SpanStatusCode.ERROR, message });
      throw error;
    } finally {
      active.end();
    }
  });
}

/** Headers (W3C Trace Context) that make the spans of the called process part of the one under way; none without tracing. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  if (isTracing) propagation.inject(context.active(), headers);
  return headers;
}

/** Runs `work` as part of the trace that a request of another process of ours brings. */
export const withTrace = <T>(headers: Readonly<Record<string, unknown>>, work: () => T): T =>
  isTracing ? context.with(propagation.extract(context.active(), headers), work) : work();
