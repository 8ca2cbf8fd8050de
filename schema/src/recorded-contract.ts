import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { schemaFolder } from "./subgraphs.ts";

/** What git answers here; undefined without git, without a repository, and for what it does not know. */
function git(...words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", words, { cwd: schemaFolder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout : undefined;
}

/** The last two versions of the public contract that were committed, the newest first; fewer or none without history. */
export const committedContracts = (): string[] =>
  (git("log", "-n", "2", "--format=%H", "--", "public.graphql") ?? "").split("\n").filter(Boolean)
    .flatMap((commit) => git("show", `${commit}:./public.graphql`) ?? []);

/**
 * The public contract that `current` follows: the last of these versions that differs from it, so that a change is
 * judged before its commit and, on a fresh clone, after it. Without history, the file as it lies there.
 */
export const contractBefore = (current: string, versions: readonly string[] = committedContracts()): string =>
  versions.find((version) => version !== current) ?? versions[0] ?? readFileSync(path.join(schemaFolder, "public.graphql"), "utf8");
