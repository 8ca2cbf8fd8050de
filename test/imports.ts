import path from "node:path";
import type { SourceFile } from "./source-files.ts";

const specifier = /\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g;

/** A package of the workspace, by its folder: `shared`, `subgraphs/money`. */
export const packageOf = (file: string): string => /^(subgraphs\/[^/]+(?:\/sandbox)?|[^/]+)\//.exec(file)?.[1] ?? "";

/** The packages of ours that a file imports, `@souk/money/ledger` and `../../money/src/ledger.ts` alike; its own left out. */
export function importedPackages({ path: file, text }: SourceFile): string[] {
  const found = [...text.matchAll(specifier)].flatMap(([, name]) => {
    const workspace = /^@souk\/([^/]+)/.exec(name!)?.[1];
    if (workspace === "stripe-sandbox") return "subgraphs/money/sandbox";
    if (workspace) return ["shared", "schema", "gateway", "test"].includes(workspace) ? workspace : `subgraphs/${workspace}`;
    return name!.startsWith(".") ? packageOf(path.posix.join(path.posix.dirname(file), name!)) : [];
  });
  return [...new Set(found)].filter((name) => name !== packageOf(file));
}
