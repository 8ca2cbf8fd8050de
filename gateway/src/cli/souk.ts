import { Command, InvalidArgumentError } from "commander";
import { ConfigFaults } from "@souk/shared/config";
import { configPrint } from "./config-print.ts";
import { ledgerExportCommand } from "./ledger-export.ts";
import { ledgerReportCommands } from "./ledger-reports.ts";
import { ledgerTrialBalance } from "./ledger-trial-balance.ts";
import { headArgument, ledgerHeadPrint, ledgerVerify } from "./ledger-verify.ts";
import { reconcileCommand } from "./reconcile-command.ts";
import type { SeedOptions } from "./seed.ts";
import { simulate, type SimulateWords } from "./simulate.ts";

// `pnpm souk <command>`: what is done to an installation from outside the graph. What loads every subgraph is imported when it is asked for.
const wholeNumber = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("A whole number.");
  return Number(text);
};

const souk = new Command("souk").description("Souk's commands. The configuration is the environment's, as for `pnpm start`.");

souk.command("migrate").description("bring the database's roles and schemas up to date").action(async () => (await import("./migrate.ts")).migrateCommand());
souk.command("seed").description("load the demo people, sellers, categories and listings; changes nothing when they are there")
  .option("--listings <number>", "make a large market of so many listings as well, or add what it lacks", wholeNumber)
  .option("--seed <number>", "which large market: the same number makes the same one", wholeNumber, 1).action(async (options: SeedOptions) => (await import("./seed.ts")).seed(options));
souk.command("check").description("run every data invariant and print what it found; ends with 1 when one is broken").action(async () => (await import("./check.ts")).check());
souk.command("simulate").description("let a whole market live on a database of its own, and check what must hold at the end; ends with 1 when something does not")
  .requiredOption("--orders <number>", "how many orders", wholeNumber)
  .option("--seed <number>", "which market: the same number makes everybody decide the same", wholeNumber, 1)
  .option("--at-once <number>", "how many people act at once", wholeNumber)
  .option("--chaos", "the provider does everything that it can do wrong")
  .option("--kill", "one process for each role, and one of them is killed every few seconds")
  .option("--json", "print figures for a program").action((words: SimulateWords) => simulate(words));
const config = souk.command("config").description("the configuration");
config.command("print").description("print it with its sources; secrets are masked").action(configPrint);
const keys = souk.command("keys").description("keys that access tokens are signed with");
keys.command("rotate").description("make a new signing key; tokens of the old one stay valid until they expire").action(async () => (await import("./keys-rotate.ts")).keysRotate());
const admin = souk.command("admin").description("administrators");
admin.command("grant <email>").description("make one of the first two administrators").action(async (email: string) => (await import("./admin-grant.ts")).adminGrant(email));
const ledger = souk.command("ledger").description("the books");
ledger.command("head").description("print the last sealed block's number and hash, to keep where nobody can change them").action(ledgerHeadPrint);
ledger.command("verify").description("compute every sealed block anew; ends with 1 when one is not what was sealed")
  .option("--head <head>", "a number and hash printed earlier, which must be in the chain", headArgument).action(ledgerVerify);
ledger.command("trial-balance").description("print what the accounts of each kind hold; ends with 1 when debits and credits differ").action(ledgerTrialBalance);
ledgerExportCommand(ledger);
ledgerReportCommands(ledger);
reconcileCommand(souk);

try {
  await souk.parseAsync();
} catch (error) {
  if (!(error instanceof ConfigFaults)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
