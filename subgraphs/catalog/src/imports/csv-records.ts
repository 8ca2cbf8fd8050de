import type { Readable } from "node:stream";
import { CsvError, parse, type Parser } from "csv-parse";
import { cellUnguarded } from "./cell-guard.ts";
import { FileRefused } from "./import-faults.ts";
import { fileRowsMax, rowBytesMax } from "./import-limits.ts";

/** One row of a CSV file as its cells. */
export interface CsvRecord {
  /** The header is 1, as a spreadsheet counts. */
  readonly rowNumber: number;
  readonly bytesRead: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a CSV file (RFC 4180, in UTF-8, with or without a byte order mark), read as a stream; empty lines are counted
 * and passed over. A quotation mark inside a cell that has none around it is taken as it stands: people write inches.
 *
 * @throws FileRefused UNREADABLE where no row can be told from the next any more; TOO_MANY_ROWS
 */
export async function* csvRecords(file: Readable): AsyncGenerator<CsvRecord> {
  let parsed = 0;
  const parser: Parser = parse({
    bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: rowBytesMax,
    on_record(record, { empty_lines: emptyLines }) {
      // Each row is a first one: to one of another length than the first the parser makes an error of 0.1 ms, and throws it away.
      Object.assign(parser.info, { records: 0 });
      if (++parsed + emptyLines > fileRowsMax)
        throw new FileRefused("TOO_MANY_ROWS", `A file has at most ${fileRowsMax} rows, empty ones among them. What follows was not imported, nor the listing right before it, which may go on there.`);
      return record;
    },
  });
  file.on("error", (error) => parser.destroy(error));
  file.pipe(parser);
  let [rows, rowNumber] = [0, 0];
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { bytes_records: number; empty_lines: number } }>) {
      rowNumber = ++rows + info.empty_lines;
      yield { rowNumber, bytesRead: info.bytes_records, cells: record.map(cellUnguarded) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileRefused("UNREADABLE", `Row ${rowNumber + 1} cannot be read: a quotation mark is not closed, or it is longer than ${rowBytesMax} bytes. Neither it nor what follows was imported, nor the listing right before it, which may go on in it.`);
  } finally {
    file.destroy();
  }
}
