import { pino, type DestinationStream, type Logger as PinoLogger } from "pino";
import { lineWithoutSecrets } from "./log-secrets.ts";

export { withoutSecrets } from "./log-secrets.ts";

/** Structured log lines; what is secret is struck out before it is written. */
export type Logger = PinoLogger;

/** How a log is written. */
export interface LogOptions {
  /** As pino's: `info` writes info and what is worse. */
  readonly level: string;
  /** Stands on each line. */
  readonly name: string;
  /** Lines for people instead of JSON. */
  readonly pretty?: boolean;
  readonly destination?: DestinationStream;
}

/** True where a person reads along: a terminal, in development. Everywhere else a line is one JSON object. */
export const isPretty = (mode: "development" | "production", output: { readonly isTTY?: boolean }): boolean =>
  mode === "development" && output.isTTY === true;

/**
 * Opens the process's log. A request's lines carry its correlation id by `log.child({ correlationId })`.
 * Secrets are struck out of the finished line: by the time it is one, no field, cause or list is out of sight.
 */
export function logOpen({ level, name, pretty, destination }: LogOptions): Logger {
  const settings = {
    name,
    level,
    serializers: { err: pino.stdSerializers.errWithCause, error: pino.stdSerializers.errWithCause },
    hooks: { streamWrite: lineWithoutSecrets },
    ...(pretty ? { transport: { target: "pino-pretty", options: { translateTime: "HH:MM:ss", ignore: "pid,hostname,name" } } } : {}),
  };
  return destination ? pino(settings, destination) : pino(settings);
}
