import { ConfigFaults, type Fault } from "./config-faults.ts";
import { refused } from "./config-refusals.ts";
import { roleFaults } from "./config-roles.ts";
import { givenText, settingsOf, type Environment, type Settings } from "./config-settings.ts";
import { variables } from "./config-variables.ts";

export { ConfigFaults } from "./config-faults.ts";
export type { Allowance, Mode } from "./config-variables.ts";

/** All that is configured, judged and frozen. `config-variables.ts` says what each setting means. */
export interface Config extends Readonly<Omit<Settings, "demo" | "explorer" | "mailPage" | "corsOrigins">> {
  readonly corsOrigins: readonly string[];
  /** False when nobody asked for the port: another may be taken if it is in use. */
  readonly isPortGiven: boolean;
  readonly isMetricsPortGiven: boolean;
  readonly hasDemo: boolean;
  readonly hasExplorer: boolean;
  readonly hasMailPage: boolean;
}

/** With what a process was started, beside its environment. */
export interface ConfigArguments {
  /** Overrides SOUK_ROLE. */
  readonly role?: string | undefined;
  /** Every role there is: `rolesOf` the subgraphs' names. */
  readonly roles: readonly string[];
}

/** The environment with the command line's role in it. */
const overridden = (environment: Environment, role: string | undefined): Environment =>
  role === undefined ? environment : { ...environment, [variables.role.name]: role };

/** Everything wrong with an environment; one message for each variable, since the first explains the rest. Never throws. */
export function configFaults(environment: Environment, { role, roles }: ConfigArguments): Fault[] {
  const { settings, faults } = settingsOf(overridden(environment, role));
  const isModeKnown = faults.every(({ variable }) => variable !== variables.mode.name);
  const isRoleGiven = role !== "";
  const all = [
    ...faults,
    ...(isRoleGiven ? roleFaults(settings, roles) : [{ variable: "--role", message: `must be one of ${roles.join(", ")}` }]),
    ...(isModeKnown ? refused(settings) : []),
  ];
  return all.filter((fault, index) => all.findIndex(({ variable }) => variable === fault.variable) === index);
}

/**
 * Builds the configuration, once, from the environment. An empty variable counts as not given.
 * @throws ConfigFaults with every fault there is
 */
export function configOf(environment: Environment, args: ConfigArguments): Config {
  const faults = configFaults(environment, args);
  if (faults.length > 0) throw new ConfigFaults(faults);
  const { demo, explorer, mailPage, corsOrigins, ...settings } = settingsOf(overridden(environment, args.role)).settings;
  const isDevelopment = settings.mode === "development";
  const mayDemo = settings.databaseUrl === undefined || settings.allow.includes("demo-data");
  return frozen({
    ...settings,
    corsOrigins: corsOrigins ?? [new URL(settings.publicUrl).origin],
    isPortGiven: givenText(environment, variables.port) !== undefined,
    isMetricsPortGiven: givenText(environment, variables.metricsPort) !== undefined,
    hasDemo: demo ?? (isDevelopment && mayDemo),
    hasExplorer: explorer ?? isDevelopment,
    hasMailPage: mailPage ?? (isDevelopment && settings.smtpUrl === undefined),
  });
}

function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) Object.freeze(part);
  return Object.freeze(value);
}
