/** A cell that is text, as somebody may have written it, or one that is ours: an amount, a number, a moment. */
export type CsvCell = { readonly text: string } | string | number | bigint;

/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"); tab and line ends lead to one. */
const formula = /^[=+\-@\t\r\n]/;
const special = /[",\r\n]/;

/** Text that begins like a formula gets an apostrophe before it: a spreadsheet shows it and does not run it. */
const cell = (value: CsvCell): string => {
  const text = typeof value === "object" ? value.text.replace(formula, "'$&") : String(value);
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One record (RFC 4180): comma between cells, quotes where they are needed, CRLF at its end. */
export const csvRecord = (cells: readonly CsvCell[]): string => `${cells.map(cell).join(",")}\r\n`;
