/** Several values in one cell, `|` between them; `\` before a `|` or a `\` that is part of a value. */
export const listCell = (values: readonly string[]): string => values.map((value) => value.replace(/[\\|]/g, String.raw`\$&`)).join("|");

/** The opposite of `listCell`; none for an empty cell. */
export function listOfCell(cell: string): string[] {
  if (cell === "") return [];
  const values = [""];
  for (const [part] of cell.matchAll(/\\[\\|]|[^]/gu)) {
    if (part === "|") values.push("");
    else values.push(values.pop()! + (part.length === 2 && part.startsWith("\\") ? part[1]! : part));
  }
  return values;
}
