import { readFileSync } from "node:fs";
import path from "node:path";

/** A file as text; its path is from the repository's root. */
export const textOf = (file: string): string => readFileSync(path.join(import.meta.dirname, "..", file), "utf8");

/** A fenced block of a README: the language after its fence, and its lines. */
export interface Block { readonly language: string; readonly text: string }

/** The blocks under a heading such as `## Map`, up to the next of the same level. @throws Error if there is no such heading */
export function blocksUnder(markdown: string, heading: string): Block[] {
  const start = markdown.split("\n").indexOf(heading);
  if (start < 0) throw new Error(`no heading ${heading}`);
  const level = heading.split(" ", 1)[0]!;
  const lines = markdown.split("\n").slice(start + 1);
  const end = lines.findIndex((line) => line.startsWith(`${level} `));
  const section = lines.slice(0, end < 0 ? undefined : end).join("\n");
  return [...section.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({ language: language!, text: text! }));
}
