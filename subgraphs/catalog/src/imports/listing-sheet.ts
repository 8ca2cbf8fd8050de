import type { FieldFault } from "./import-faults.ts";

/** One listing as a file says it, before anything is judged. Every reader makes these, and every writer takes them. */
export interface ListingSheet {
  /** The first of its rows; the header is row 1, a JSON line has its own number. */
  readonly rowNumber: number;
  /** The last of its rows. */
  readonly lastRowNumber: number;
  /** How much of the file has been read with it. */
  readonly bytesRead: number;
  /** Its fields by the names of ListingCreateInput and VariantsBulkSetInput; untyped still. What is absent stays as it is, null clears. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Answers that stand in cells: which of an answer's fields they are, the category says. */
  readonly attributeCells?: Readonly<Record<string, string>>;
  /** In which row each of `fields.variants` stands. */
  readonly variantRows?: readonly number[];
  /** What is wrong already, told before all else. */
  readonly faults: readonly FieldFault[];
  readonly warnings: readonly FieldFault[];
}
