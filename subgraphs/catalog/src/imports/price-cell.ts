import { isCurrency, parseDecimal } from "@souk/shared/money";
import { fault, type FieldFault } from "./import-faults.ts";

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
