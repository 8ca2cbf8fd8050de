/** What spreadsheets take for a formula when a cell begins with it (OWASP, "CSV Injection"), also in full width. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet runs: what looks like a formula has an apostrophe before it. `cellUnguarded` takes it off again. */
export const cellGuarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** The opposite of `cellGuarded`; every other cell stays as it is. */
export const cellUnguarded = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell);
