import { configFaults, ConfigFaults } from "@souk/shared/config";
import { roleArgument, rolesOf } from "@souk/shared/config-roles";
import { configLines } from "@souk/shared/config-text";
import { subgraphNames } from "@souk/schema/subgraphs";

/**
 * `souk config print`: every variable, its value with secrets masked, and what is wrong, all at once.
 * Opens nothing. The exit code is 1 when there are faults.
 */
export function configPrint(): void {
  const role = roleArgument(process.argv);
  const faults = configFaults(process.env, { role, roles: rolesOf(subgraphNames) });
  const lines = configLines(role ? { ...process.env, SOUK_ROLE: role } : process.env);
  process.stdout.write(`${lines.join("\n")}\n`);
  if (faults.length === 0) return;
  process.stderr.write(`\n${new ConfigFaults(faults).message}\n`);
  process.exitCode = 1;
}
