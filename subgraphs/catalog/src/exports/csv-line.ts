import { cellGuarded } from "../imports/cell-guard.ts";

/** One row of a CSV file (RFC 4180) in which no cell is a formula. */
export const csvLine = (cells: readonly string[]): string => `${cells.map((cell) => quoted(cellGuarded(cell))).join(",")}\r\n`;

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
