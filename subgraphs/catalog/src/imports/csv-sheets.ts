import type { Readable } from "node:stream";
import { csvRecords, type CsvRecord } from "./csv-records.ts";
import { fault, FileRefused, type FieldFault } from "./import-faults.ts";
import { columnsMax, rowsPerListingMax } from "./import-limits.ts";
import type { ListingSheet } from "./listing-sheet.ts";
import { rowsByKey, type CsvRow, type RowGroup } from "./sheets-by-key.ts";

/** A CSV format: which columns it knows, and what the rows of one listing say. */
export interface CsvFormat {
  readonly name: string;
  readonly keyColumn: string;
  /** Without them a file is of another format. */
  readonly needed: readonly string[];
  /** What is wrong with a header that has what is needed, for its seller. */
  readonly headerFault: (columns: readonly string[]) => string | undefined;
  readonly read: (group: RowGroup, defaults: SheetDefaults) => Pick<ListingSheet, "fields" | "faults"> & Partial<ListingSheet>;
}

/** What the import says for rows that do not. */
export interface SheetDefaults { readonly currency: string | null }

/** The listings of a CSV file in their order, each with all of its rows. @throws FileRefused when its header is not the format's */
export async function* csvSheets(file: Readable, format: CsvFormat, defaults: SheetDefaults): AsyncGenerator<ListingSheet> {
  const records = csvRecords(file);
  const header = await records.next();
  if (header.done) throw new FileRefused("NO_ROWS", "There is nothing in the file.");
  const columns = columnsOf(header.value, format);
  for await (const group of rowsByKey(rowsOf(records, columns), format.keyColumn)) yield sheetOf(group, format, defaults);
}

function columnsOf({ cells }: CsvRecord, { name, needed, headerFault }: CsvFormat): string[] {
  const columns = cells.map((cell) => cell.trim());
  const lacking = needed.filter((column) => !columns.includes(column));
  if (lacking.length === needed.length) throw new FileRefused("NO_HEADER", `The first row of ${name} names its columns, among them ${needed.join(" and ")}.`);
  if (lacking.length > 0) throw new FileRefused("WRONG_FORMAT", `The column ${lacking.join(", ")} is missing.`);
  const named = columns.filter((column) => column !== "");
  if (named.length > columnsMax) throw new FileRefused("WRONG_FORMAT", `There are at most ${columnsMax} columns.`);
  const twice = named.find((column, at) => named.indexOf(column) !== at);
  const wrong = twice === undefined ? headerFault(named) : `The column ${twice} stands there twice.`;
  if (wrong !== undefined) throw new FileRefused("WRONG_FORMAT", wrong);
  return columns;
}

async function* rowsOf(records: AsyncIterable<CsvRecord>, columns: readonly string[]): AsyncGenerator<CsvRow> {
  const named = columns.flatMap((column, at) => (column === "" ? [] : [{ column, at }]));
  for await (const { cells, ...where } of records)
    yield { ...where, isRagged: cells.length !== columns.length && cells.some((cell) => cell !== ""), cells: Object.fromEntries(named.map(({ column, at }) => [column, cells[at] ?? ""])) };
}

function sheetOf(group: RowGroup, format: CsvFormat, defaults: SheetDefaults): ListingSheet {
  const { rows: [first], isCut, lastRowNumber, bytesRead } = group;
  const shape: FieldFault[] = [
    ...(first.isRagged ? [fault(null, "This row has more or fewer cells than the header.")] : []),
    ...(isCut ? [fault(null, `A listing has at most ${rowsPerListingMax} rows.`)] : []),
    ...(group.key === "" && !first.isRagged ? [fault([format.keyColumn], "Say what you call it.", "REQUIRED")] : []),
  ];
  const where = { rowNumber: first.rowNumber, lastRowNumber, bytesRead };
  if (shape.length > 0) return { ...where, fields: group.key === "" ? {} : { key: group.key }, faults: shape, warnings: [] };
  const read = format.read(group, defaults);
  return { ...where, warnings: [], ...read, fields: { key: group.key, ...read.fields } };
}
