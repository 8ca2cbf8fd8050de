import type { Readable } from "node:stream";
import { fault, FileRefused } from "./import-faults.ts";
import { fileRowsMax, rowBytesMax } from "./import-limits.ts";
import type { ListingSheet } from "./listing-sheet.ts";

const newline = 0x0a;

interface Line { readonly rowNumber: number; readonly bytesRead: number; /** Undefined for one that is too long. */ readonly text: string | undefined }

/** The lines of a file, read as a stream; of a line beyond `rowBytesMax` only where it is. */
async function* linesOf(file: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let [rowNumber, bytesRead, held] = [0, 0, 0];
  let parts: Buffer[] = [];
  const line = (): Line => {
    const text = held > rowBytesMax ? undefined : Buffer.concat(parts).toString("utf8");
    [parts, held] = [[], 0];
    return { rowNumber: ++rowNumber, bytesRead, text };
  };
  const hold = (part: Buffer) => {
    held += part.length;
    bytesRead += part.length;
    if (held > rowBytesMax) parts = [];
    else parts.push(part);
  };
  for await (const chunk of file) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      hold(chunk.subarray(from, at));
      bytesRead++;
      from = at + 1;
      yield line();
    }
    hold(chunk.subarray(from));
  }
  if (held > 0) yield line();
}

/** The listings of a file of JSON lines, one in each; empty lines are passed over. @throws FileRefused when its first line is no JSON object */
export async function* jsonSheets(file: Readable): AsyncGenerator<ListingSheet> {
  let isFirst = true;
  try {
    for await (const { rowNumber, bytesRead, text } of linesOf(file as AsyncIterable<Buffer>)) {
      const json = text === undefined ? undefined : (isFirst ? text.replace(/^\uFEFF/, "") : text).trim();
      if (rowNumber > fileRowsMax) throw new FileRefused("TOO_MANY_ROWS", `A file has at most ${fileRowsMax} lines, empty ones among them. What follows was not imported.`);
      if (json === "") continue;
      const fields = json === undefined ? undefined : objectOf(json);
      if (isFirst && fields === undefined) throw new FileRefused("WRONG_FORMAT", "Each line is one JSON object; the first is not.");
      isFirst = false;
      const what = json === undefined ? fault(null, `A line has at most ${rowBytesMax} bytes.`, "TOO_LONG") : fault(null, "This line is not a JSON object.");
      yield { rowNumber, lastRowNumber: rowNumber, bytesRead, fields: fields ?? {}, faults: fields ? [] : [what], warnings: [] };
    }
  } finally {
    file.destroy();
  }
  if (isFirst) throw new FileRefused("NO_ROWS", "There is nothing in the file.");
}

function objectOf(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : undefined;
  } catch {
    return undefined;
  }
}
