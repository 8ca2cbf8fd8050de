import type { CsvRecord } from "./csv-records.ts";
import { rowsPerListingMax } from "./import-limits.ts";

/** A row with its cells by column. */
export interface CsvRow extends Omit<CsvRecord, "cells"> {
  readonly cells: Readonly<Record<string, string>>;
  /** It has more or fewer cells than the header. */
  readonly isRagged: boolean;
}

/** The rows of one listing. */
export interface RowGroup {
  readonly key: string;
  readonly rows: readonly [CsvRow, ...CsvRow[]];
  /** Rows beyond `rowsPerListingMax` were left out. */
  readonly isCut: boolean;
  readonly lastRowNumber: number;
  readonly bytesRead: number;
}

/** True for a row of which every cell is empty; it is no listing's. */
const isBlank = ({ cells }: CsvRow): boolean => Object.values(cells).every((cell) => cell.trim() === "");

/** Rows that follow each other under one key, as one listing; a row without a key stands alone, and one that is ragged too. */
export async function* rowsByKey(rows: AsyncIterable<CsvRow>, keyColumn: string): AsyncGenerator<RowGroup> {
  let group: { key: string; rows: CsvRow[]; count: number; last: CsvRow } | undefined;
  const closed = ({ key, rows: [first, ...others], count, last }: NonNullable<typeof group>): RowGroup =>
    ({ key, rows: [first!, ...others], isCut: count > rowsPerListingMax, lastRowNumber: last.rowNumber, bytesRead: last.bytesRead });
  for await (const row of rows) {
    if (isBlank(row)) continue;
    const key = (row.cells[keyColumn] ?? "").trim();
    if (group && key !== "" && key === group.key && !row.isRagged) {
      group.count++;
      group.last = row;
      if (group.rows.length < rowsPerListingMax) group.rows.push(row);
      continue;
    }
    if (group) yield closed(group);
    group = { key: row.isRagged ? "" : key, rows: [row], count: 1, last: row };
  }
  if (group) yield closed(group);
}
