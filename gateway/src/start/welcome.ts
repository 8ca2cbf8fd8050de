import type { Config } from "@souk/shared/config";
import { demoLast, demoNewcomers, demoPassword, demoPeople } from "../demo/people.ts";

const row = (label: string, text: string): string => `  ${label.padEnd(12)} ${text}`;

/** What a start has found out. */
export interface Place {
  /** Where it answers; undefined for a worker. */
  readonly url: string | undefined;
  readonly metricsUrl: string;
  /** For people, without passwords: which server, and which payment provider. */
  readonly database: string;
  readonly payments: string;
}

/** What runs, and where to look: the last lines of a start. */
export function welcome(config: Config, { url, metricsUrl, database, payments }: Place, say: (line: string) => void): void {
  const isGateway = config.role === "all" || config.role === "gateway";
  const lines = [
    "",
    `Souk is running (${config.role}, ${config.mode}).`,
    ...(url && isGateway ? [row("graph", `${url}/graphql`), row("operators", `${url}/operator/graphql`)] : []),
    ...(url && !isGateway ? [row("subgraph", url)] : []),
    ...(url && isGateway && config.hasExplorer ? [row("explorer", `${url}/explorer   (operators: ${url}/operator/explorer)`)] : []),
    ...(url && isGateway && config.hasMailPage ? [row("mails", `${url}/mails`)] : []),
    row("metrics", metricsUrl),
    row("database", database),
    row("cache", config.redisUrl === undefined ? "in this process" : "Redis, and in this process"),
    row("payments", payments),
    ...(config.hasDemo && isGateway ? [row("demo", `password of all: ${demoPassword}`), ...[...demoPeople, ...demoNewcomers, demoLast].map(({ email, about }) => row("", `${email.padEnd(24)} ${about}`))] : []),
    row("stop", "Ctrl-C"),
    "",
  ];
  lines.forEach(say);
}
