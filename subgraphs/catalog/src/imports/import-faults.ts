import type { UserError } from "@souk/shared/refusals";

/** Something about a row of a file, as it is stored and shown. */
export interface RowFault {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[] | null;
  readonly rowNumber: number;
}

/** A fault of a field, before it is known in which row that stands. */
export type FieldFault = Pick<RowFault, "code" | "message" | "path">;

/** A fault. */
export const fault = (path: readonly string[] | null, message: string, code = "INVALID"): FieldFault => ({ code, message, path });

/** A refusal of a verb's rules as a fault of the row: the path begins below the mutation's `input`. */
export function faultOfError({ code, message, path }: UserError): FieldFault {
  const below = path?.[0] === "input" ? path.slice(1) : path;
  return { code, message, path: below && below.length > 0 ? below : null };
}

const shownCharactersMax = 300;      // a message, or what it names, may hold a cell of any length

/** What a file says, as it can be stored and shown. */
export const shown = (said: string): string => Array.from(said.replace(/[\p{Cc}\p{Cs}]/gu, "\uFFFD")).slice(0, shownCharactersMax).join("");

/** The file as a whole cannot be imported, or not from here on; told to its seller. */
export class FileRefused extends Error {
  readonly failure: "NOT_UTF8" | "NO_ROWS" | "NO_HEADER" | "WRONG_FORMAT" | "UNREADABLE" | "TOO_MANY_ROWS" | "FILE_MISSING";
  constructor(failure: FileRefused["failure"], message: string) {
    super(shown(message));
    this.name = "FileRefused";
    this.failure = failure;
  }
}
