import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** The repository's folder. */
export const repository = path.join(import.meta.dirname, "..");

/** A file of the repository as text. */
export const textOf = (file: string): string => readFileSync(path.join(repository, file), "utf8");

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

/** Every file below some folders of the repository, as paths from its root; nothing that is installed. */
export const filesBelow = (...folders: readonly string[]): string[] => folders.flatMap((folder) =>
  readdirSync(path.join(repository, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(repository, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .filter((file) => !file.includes("node_modules/")));
