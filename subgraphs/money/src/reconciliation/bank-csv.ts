import { isCurrency, parseDecimal, type Currency } from "@souk/shared/money";

/** A line of the bank's file. */
export interface BankLine { readonly bookedOn: string; readonly currency: Currency; readonly minor: bigint; readonly reference: string }
/** What is wrong with a file: the line, counted from 1 with the header, and what. */
export interface BankFault { readonly line: number; readonly what: string }

/** A year of a busy account's payouts and taxes. */
const bankLinesMax = 5_000;
const referenceCharactersMax = 500;
const header = "date,amount,currency,reference";

/**
 * Reads a file of the bank's: `date,amount,currency,reference`, the amount decimal and with its sign, money in above zero; cells
 * may stand in quotes (RFC 4180), none goes over a line's end.
 */
export function bankLinesOf(csv: string): { readonly lines: readonly BankLine[] } | { readonly fault: BankFault } {
  const rows = csv.replace(/^\uFEFF/, "").split(/\r?\n/);
  while (rows.at(-1) === "") rows.pop();
  if (rows[0]?.trim().toLowerCase() !== header) return { fault: { line: 1, what: `The first line is \`${header}\`.` } };
  if (rows.length - 1 > bankLinesMax) return { fault: { line: bankLinesMax + 2, what: `At most ${bankLinesMax} lines.` } };
  const lines: BankLine[] = [];
  for (const [at, row] of rows.slice(1).entries()) {
    const read = lineOf(row);
    if (typeof read === "string") return { fault: { line: at + 2, what: read } };
    lines.push(read);
  }
  return { lines };
}

/** The cells of a row; null where a quote does not end. */
function cellsOf(row: string): string[] | null {
  const cells: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^",]*)(,|$)/y;
  for (let more = true; more;) {
    const found = cell.exec(row);
    if (!found) return null;
    cells.push(found[1]!.startsWith("\"") ? found[1]!.slice(1, -1).replaceAll("\"\"", "\"") : found[1]!.trim());
    more = found[2] === ",";
  }
  return cells;
}

/** A line, or what is wrong with it. */
function lineOf(row: string): BankLine | string {
  const cells = cellsOf(row);
  if (cells?.length !== 4) return "A line has four cells.";
  const [bookedOn, amount, currency, reference] = cells as [string, string, string, string];
  const day = new Date(`${bookedOn}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(bookedOn) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== bookedOn) return "The date is a day such as 2026-11-21.";
  if (!isCurrency(currency)) return "The currency is a code such as EUR.";
  if (reference.length > referenceCharactersMax) return `A reference has at most ${referenceCharactersMax} characters.`;
  const minor = minorOf(amount, currency);
  return minor ? { bookedOn, currency, minor, reference } : "The amount is a decimal number of the currency, such as -12.50, and not nothing.";
}

function minorOf(amount: string, currency: Currency): bigint | null {
  try {
    return parseDecimal(amount, currency).minor;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
