import { Logger as JobsLogger, type LogLevel } from "graphile-worker";
import type { Logger } from "./log.ts";

/** Its "info" is a line for each job done, its "debug" a line for each look. */
const levels: Record<string, "error" | "warn" | "debug" | "trace"> = { error: "error", warning: "warn", info: "debug", debug: "trace" };

/** graphile-worker's words in our log; without its attachments, which hold whole payloads. */
export const jobsLogger = (log: Logger | undefined): JobsLogger => new JobsLogger((scope) => (level: LogLevel, message) => {
  log?.[levels[level] ?? "debug"]({ jobId: scope.jobId }, message);
});
