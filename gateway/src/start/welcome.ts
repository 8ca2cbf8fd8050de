import type { Config } from "@souk/shared/config";
import type { Data } from "../stack/data.ts";
import { demoPassword, demoPeople } from "../demo/people.ts";

const row = (label: string, text: string): string => `  ${label.padEnd(12)} ${text}`;

/** What runs, and where to look: the last lines of a start. */
export function welcome(config: Config, data: Data, url: string | undefined, metricsUrl: string, say: (line: string) => void): void {
  const provider = config.stripeSecretKey === undefined ? "no provider: nobody can pay yet" : "Stripe is configured; nobody can pay yet";
  const isGateway = config.role === "all" || config.role === "gateway";
  const lines = [
    "",
    `Souk is running (${config.role}, ${config.mode}).`,
    ...(url && isGateway ? [row("graph", `${url}/graphql`), row("operators", `${url}/operator/graphql`)] : []),
    ...(url && !isGateway ? [row("subgraph", url)] : []),
    ...(url && isGateway && config.hasExplorer ? [row("explorer", `${url}/explorer   (operators: ${url}/operator/explorer)`)] : []),
    ...(url && isGateway && config.hasMailPage ? [row("mails", `${url}/mails`)] : []),
    row("metrics", metricsUrl),
    row("database", data.description),
    row("cache", config.redisUrl === undefined ? "in this process" : "Redis, and in this process"),
    row("payments", provider),
    ...(config.hasDemo && isGateway ? [row("demo", `password of all: ${demoPassword}`), ...demoPeople.map(({ email, about }) => row("", `${email.padEnd(24)} ${about}`))] : []),
    row("stop", "Ctrl-C"),
    "",
  ];
  lines.forEach(say);
}
