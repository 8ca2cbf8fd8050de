import { context, diag, DiagLogLevel, propagation, trace } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider } from "@opentelemetry/sdk-trace-node";
import { withoutSecrets } from "./log-secrets.ts";
import { within } from "./within.ts";

const exportTimeoutMs = 5_000;     // a collector that is slower is not there; spans wait in a queue that drops the newest
const closeMs = 5_000;             // traces must not hold up a drain

/**
 * Registers OpenTelemetry for this process. Loaded only when an endpoint is configured: it is the largest
 * dependency of a process that traces nothing.
 */
export function exportOpen({ endpoint, name, onError }: {
  readonly endpoint: string; readonly name: string; readonly onError: (message: string) => void;
}): { close(): Promise<void> } {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces`, timeoutMillis: exportTimeoutMs });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": name }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const told = (message: string) => { onError(withoutSecrets(message)); };
  const silent = () => {};
  diag.setLogger({ error: told, warn: told, info: silent, debug: silent, verbose: silent }, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  provider.register();
  let closed: Promise<boolean> | undefined;
  return {
    async close() {
      closed ??= within(closeMs, provider.shutdown().catch((error: unknown) => { told(String(error)); }));
      await closed;
      // Another `exportOpen` in this process may register anew.
      for (const part of [trace, context, propagation, diag]) part.disable();
    },
  };
}
