import { trialBalance, trialBalanceSums } from "@souk/ledger/trial-balance";
import { decimalOf, type Currency } from "@souk/shared/money";
import { say } from "./installation.ts";
import { onBooks } from "./ledger-books.ts";

interface Line { readonly title: string; readonly accounts: string; readonly currency: Currency; readonly debit: bigint; readonly credit: bigint }

/** Words to the left, figures to the right. */
function table(lines: readonly Line[]): string[] {
  const cells = [["", "accounts", "debit", "credit", ""], ...lines.map(({ title, accounts, currency, debit, credit }) =>
    [title, accounts, decimalOf({ minor: debit, currency }), decimalOf({ minor: credit, currency }), currency])];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join("  ").trimEnd());
}

/** `souk ledger trial-balance`: what the accounts of each kind hold, and the sums. The exit code is 1 when debits and credits of a currency differ. */
export const ledgerTrialBalance = (): Promise<void> => onBooks(async (database) => {
  const balance = await trialBalance(database, null);
  const sums = trialBalanceSums(balance);
  say(`Trial balance of ${balance.at.toISOString()}`);
  table([
    ...balance.lines.map(({ kind, accounts, ...line }) => ({ ...line, title: kind, accounts: String(accounts) })),
    ...sums.map((sum) => ({ ...sum, title: "total", accounts: "" })),
  ]).forEach(say);
  const unequal = sums.filter(({ debit, credit }) => debit !== credit);
  if (unequal.length === 0) return;
  say(`BROKEN: debits and credits differ in ${unequal.map(({ currency }) => currency).join(", ")}.`);
  process.exitCode = 1;
});
