import { liabilitiesCsv, revenueCsv, taxCsv } from "@souk/ledger/report-csv";
import { Option, type Command } from "commander";
import { dayArgument } from "./day-argument.ts";
import { onBooks } from "./ledger-books.ts";

interface Asked { readonly from: string; readonly until: string; readonly by: "day" | "month" }

const ofDays = (command: Command): Command => command
  .requiredOption("--from <day>", "the first day, in UTC", dayArgument)
  .requiredOption("--until <day>", "the day after the last", dayArgument)
  .addOption(new Option("--by <period>", "by days or by months").choices(["day", "month"]).default("month"));
const wantedOf = ({ from, until, by }: Asked) => ({ from, until, by: by === "day" ? "DAY" as const : "MONTH" as const, currency: null });

/** Adds `souk ledger revenue`, `souk ledger tax` and `souk ledger liabilities`: each prints CSV. */
export function ledgerReportCommands(ledger: Command): void {
  ofDays(ledger.command("revenue").description("print what the platform earned and spent, as CSV")).action((asked: Asked) => onBooks(async (database) => { process.stdout.write(await revenueCsv(database, wantedOf(asked))); }));
  ofDays(ledger.command("tax").description("print tax that was collected, by jurisdiction, as CSV")).action((asked: Asked) => onBooks(async (database) => { process.stdout.write(await taxCsv(database, wantedOf(asked))); }));
  ledger.command("liabilities").description("print what is held for others, by age, as CSV").action(() => onBooks(async (database) => { process.stdout.write(await liabilitiesCsv(database)); }));
}
