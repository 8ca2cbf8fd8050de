import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isAccountKind, type AccountKind } from "@souk/ledger/chart";
import { exportFormats, journalExport, type ExportFormat, type ExportTotals } from "@souk/ledger/journal-export";
import { decimalOf, isCurrency, type Currency } from "@souk/shared/money";
import { InvalidArgumentError, Option, type Command } from "commander";
import { sayBeside } from "./installation.ts";
import { onBooks } from "./ledger-books.ts";

interface Asked {
  readonly format: ExportFormat;
  readonly from?: Date;
  readonly to?: Date;
  readonly owner?: string;
  readonly kind?: AccountKind;
  readonly currency?: Currency;
  readonly out?: string;
}

const momentForm = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;

function momentArgument(text: string): Date {
  const moment = new Date(text);      // a date alone is its midnight in UTC
  if (!momentForm.test(text) || Number.isNaN(moment.getTime())) throw new InvalidArgumentError("It is a date such as 2026-11-01, or a moment such as 2026-11-01T12:00:00Z.");
  return moment;
}

function kindArgument(text: string): AccountKind {
  if (!isAccountKind(text)) throw new InvalidArgumentError("The chart of accounts has no such kind.");
  return text;
}

function currencyArgument(text: string): Currency {
  if (!isCurrency(text)) throw new InvalidArgumentError("It is a code such as EUR.");
  return text;
}

const totalsText = ({ journals, postings, moved }: ExportTotals): string => [
  `${journals} journals, ${postings} postings.`,
  ...moved.map((sum) => `${sum.currency}: ${decimalOf(sum)} moved.`),
].join("\n");

const isReaderGone = (error: unknown): boolean => (error as { code?: string } | null)?.code === "EPIPE";

/** Adds `souk ledger export` to the ledger's commands. */
export const ledgerExportCommand = (ledger: Command): Command => ledger.command("export")
  .description("write journals, each whole, to standard output or a file; what was written in all goes to standard error")
  .addOption(new Option("--format <format>", "a record for each entry, or a line of JSON for each journal").choices(exportFormats).default("csv"))
  .option("--from <moment>", "posted at this moment or later; a date is its midnight in UTC", momentArgument)
  .option("--to <moment>", "posted before this moment", momentArgument)
  .option("--owner <id>", "journals that move an account of this owner", (text: string) => text)
  .option("--kind <kind>", "journals that move an account of this kind", kindArgument)
  .option("--currency <code>", "journals that move an account of this currency", currencyArgument)
  .option("--out <file>", "into a file, which has its name only once it is whole")
  .action(ledgerExport);

/** `souk ledger export`: as fast as it is read, however much it is. The exit code is 1 when the reader leaves before the end. */
function ledgerExport({ format, out, ...wanted }: Asked): Promise<void> {
  return onBooks(async (database) => {
    const { text, totals } = journalExport(database, format, wanted);
    try {
      if (out === undefined) {
        await pipeline(Readable.from(text), process.stdout, { end: false });
      } else {
        const unfinished = `${out}.unfinished`;
        await pipeline(Readable.from(text), createWriteStream(unfinished));
        await rename(unfinished, out);
      }
    } catch (error) {
      if (!isReaderGone(error)) throw error;
      sayBeside("The reader left before the end.");
      process.exitCode = 1;
    }
    sayBeside(totalsText(totals()));
  });
}
