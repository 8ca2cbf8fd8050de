import { cellValuesMax } from "./import-limits.ts";

/** Several values in one cell, `|` between them; `\` before a `|` or a `\` that is part of a value. */
export const listCell = (values: readonly string[]): string => values.map((value) => value.replace(/[\\|]/g, String.raw`\$&`)).join("|");

/** The opposite of `listCell`; none for an empty cell, and of very many only the first, which are more than any list may have. */
export function listOfCell(cell: string): string[] {
  if (cell === "") return [];
  const values = [""];
  for (const [part] of cell.matchAll(/\\[\\|]|[^]/gu)) {
    if (part === "|" && values.length > cellValuesMax) break;
    if (part === "|") values.push("");
    else values.push(values.pop()! + (part.length === 2 && part.startsWith("\\") ? part[1]! : part));
  }
  return values;
}
