import { configOf } from "../config.ts";
import { dataOpen } from "../stack/data.ts";
import { say } from "./installation.ts";

/** `souk migrate`: roles, schemas, tables. Prints what an administrator has to run where we may not. */
export async function migrateCommand(): Promise<void> {
  const data = await dataOpen({ ...configOf(process.env, process.argv), progress: say });
  if (data.outcome.kind === "single") {
    say("This connection may not create roles: everything runs under its own. For separate roles an administrator runs:");
    for (const statement of data.outcome.statements) say(`  ${statement};`);
  }
  say("The database is up to date.");
  await data.close();
}
