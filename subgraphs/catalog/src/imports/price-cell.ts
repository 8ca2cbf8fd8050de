import { isCurrency, parseDecimal } from "@souk/shared/money";
import { fault, type FieldFault } from "./import-faults.ts";
import type { CsvRow } from "./sheets-by-key.ts";

/** Reads prices from cells in one currency; what is wrong is added to `faults`. */
export function priceCells(currency: string | null, faults: FieldFault[]) {
  /** Minor units of a cell such as `19.90`; null for an empty one. */
  return (cell: string, column: string): bigint | null => {
    const said = cell.trim();
    if (said === "") return null;
    if (!isCurrency(currency)) {
      faults.push(fault(["currency"], "Say in which currency this is.", "REQUIRED"));
      return null;
    }
    try {
      return parseDecimal(said, currency).minor;
    } catch {
      faults.push(fault([column], `An amount of ${currency}, such as 19.90, without signs and thousands.`));
      return null;
    }
  };
}

/** A listing is priced in one currency, that of its first row: the fault, if another row names another. */
export function currencyMixed(rows: readonly CsvRow[], column: string): FieldFault | undefined {
  const [first = "", ...others] = rows.map(({ cells }) => (cells[column] ?? "").trim().toUpperCase());
  return others.some((other) => other !== "" && other !== first) ? fault(["currency"], "All rows of a listing are in the currency of its first.") : undefined;
}
