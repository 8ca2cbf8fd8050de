import type { Fault } from "./config-faults.ts";

/** Runs everything; serves clients alone; runs consumers, jobs and timers alone. */
const commonRoles = ["all", "gateway", "worker"] as const;

/** What a process may be: everything, one of the common parts, or one subgraph. */
export const rolesOf = (subgraphs: readonly string[]): readonly string[] => [...commonRoles, ...subgraphs];

/** The role asked for by `--role=<role>` or `--role <role>` on the command line; the last one counts. */
export function roleArgument(args: readonly string[]): string | undefined {
  const at = args.findLastIndex((argument) => argument === "--role" || argument.startsWith("--role="));
  if (at < 0) return undefined;
  return args[at] === "--role" ? args[at + 1] ?? "" : args[at]!.slice("--role=".length);
}

/** Faults of the role itself, and of the addresses that a gateway on its own needs. */
export function roleFaults(settings: { readonly role: string; readonly subgraphUrls: Readonly<Record<string, string>> }, roles: readonly string[]): Fault[] {
  const { role, subgraphUrls } = settings;
  const subgraphs = roles.filter((name) => !(commonRoles as readonly string[]).includes(name));
  const strange = Object.keys(subgraphUrls).filter((name) => !subgraphs.includes(name));
  const missing = role === "gateway" ? subgraphs.filter((name) => !Object.hasOwn(subgraphUrls, name)) : [];
  return [
    ...(roles.includes(role) ? [] : [{ variable: "SOUK_ROLE", message: `must be one of ${roles.join(", ")}` }]),
    ...(strange.length === 0 ? [] : [{ variable: "SOUK_SUBGRAPH_URLS", message: `names ${strange.join(", ")}, but the subgraphs are ${subgraphs.join(", ")}` }]),
    ...(missing.length === 0 ? [] : [{ variable: "SOUK_SUBGRAPH_URLS", message: `does not say where the gateway reaches ${missing.join(", ")}` }]),
  ];
}
