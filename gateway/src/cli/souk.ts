import { Command, InvalidArgumentError } from "commander";
import { ConfigFaults } from "@souk/shared/config";
import { check } from "./check.ts";
import { configPrint } from "./config-print.ts";
import { adminGrant } from "./admin-grant.ts";
import { keysRotate } from "./keys-rotate.ts";
import { ledgerExportCommand } from "./ledger-export.ts";
import { ledgerTrialBalance } from "./ledger-trial-balance.ts";
import { headArgument, ledgerHeadPrint, ledgerVerify } from "./ledger-verify.ts";
import { migrateCommand } from "./migrate.ts";
import { seed } from "./seed.ts";

// `pnpm souk <command>`: what is done to an installation from outside the graph.
const wholeNumber = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("A whole number.");
  return Number(text);
};

const souk = new Command("souk").description("Souk's commands. The configuration is the environment's, as for `pnpm start`.");

souk.command("migrate").description("bring the database's roles and schemas up to date").action(migrateCommand);
souk.command("seed").description("load the demo people, sellers, categories and listings; changes nothing when they are there")
  .option("--listings <number>", "make a large market of so many listings as well, or add what it lacks", wholeNumber)
  .option("--seed <number>", "which large market: the same number makes the same one", wholeNumber, 1).action(seed);
souk.command("check").description("run every data invariant and print what it found; ends with 1 when one is broken").action(check);
const config = souk.command("config").description("the configuration");
config.command("print").description("print it with its sources; secrets are masked").action(configPrint);
const keys = souk.command("keys").description("keys that access tokens are signed with");
keys.command("rotate").description("make a new signing key; tokens of the old one stay valid until they expire").action(keysRotate);
const admin = souk.command("admin").description("administrators");
admin.command("grant <email>").description("make one of the first two administrators").action(adminGrant);
const ledger = souk.command("ledger").description("the books");
ledger.command("head").description("print the last sealed block's number and hash, to keep where nobody can change them").action(ledgerHeadPrint);
ledger.command("verify").description("compute every sealed block anew; ends with 1 when one is not what was sealed")
  .option("--head <head>", "a number and hash printed earlier, which must be in the chain", headArgument).action(ledgerVerify);
ledger.command("trial-balance").description("print what the accounts of each kind hold; ends with 1 when debits and credits differ").action(ledgerTrialBalance);
ledgerExportCommand(ledger);

try {
  await souk.parseAsync();
} catch (error) {
  if (!(error instanceof ConfigFaults)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
