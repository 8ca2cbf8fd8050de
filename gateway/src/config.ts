import { configOf as judged, type Config } from "@souk/shared/config";
import { roleArgument, rolesOf } from "@souk/shared/config-roles";
import { subgraphNames } from "@souk/schema/subgraphs";

/** Souk's configuration from the environment and the command line. @throws ConfigFaults with every fault there is */
export const configOf = (environment: Readonly<Record<string, string | undefined>>, args: readonly string[]): Config =>
  judged(environment, { role: roleArgument(args), roles: rolesOf(subgraphNames) });
