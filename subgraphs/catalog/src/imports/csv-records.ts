import type { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { cellUnguarded } from "./cell-guard.ts";
import { FileRefused } from "./import-faults.ts";
import { rowBytesMax } from "./import-limits.ts";

/** One row of a CSV file as its cells. */
export interface CsvRecord {
  /** The header is 1, as a spreadsheet counts. */
  readonly rowNumber: number;
  readonly bytesRead: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a CSV file (RFC 4180, in UTF-8, with or without a byte order mark), read as a stream. A quotation mark inside
 * a cell that has none around it is taken as it stands: people write inches.
 *
 * @throws FileRefused UNREADABLE where no row can be told from the next any more
 */
export async function* csvRecords(file: Readable): AsyncGenerator<CsvRecord> {
  const parser = parse({ bom: true, info: true, relax_column_count: true, relax_quotes: true, max_record_size: rowBytesMax });
  file.on("error", (error) => parser.destroy(error));
  file.pipe(parser);
  let rowNumber = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { bytes_records: number } }>) {
      rowNumber++;
      yield { rowNumber, bytesRead: info.bytes_records, cells: record.map(cellUnguarded) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileRefused("UNREADABLE", `Row ${rowNumber + 1} cannot be read: a quotation mark is not closed, or it is longer than ${rowBytesMax} bytes. Neither it nor what follows was imported, nor the listing right before it, which may go on in it.`);
  } finally {
    file.destroy();
  }
}
