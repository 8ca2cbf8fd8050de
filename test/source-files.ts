import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One file of the repository that people write. */
export interface SourceFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

const root = path.join(import.meta.dirname, "..");
/** What is installed, built or kept between runs. */
const foreign = new Set(["node_modules", ".souk", ".git"]);
const written = /(\.(ts|sql|graphql|md|json|yaml|yml|html|css|sh)|\/(Dockerfile|run|\.env\.example|\.gitignore|\.npmrc|\.oxlintrc\.json))$/;

function walk(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (foreign.has(entry.name)) return [];
    const file = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? walk(file) : entry.isFile() && written.test(`/${file}`) ? [file] : [];
  });
}

/** The repository's own text files, those not committed yet among them. */
export const sourceFiles = (): SourceFile[] =>
  walk("").toSorted().map((file) => ({ path: file, text: readFileSync(path.join(root, file), "utf8") }));
