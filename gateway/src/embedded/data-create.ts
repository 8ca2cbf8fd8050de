import { randomBytes } from "node:crypto";
import { chown, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { passwordEnsure } from "./password.ts";
import { ctypeLocales } from "./platform.ts";
import type { Site } from "./site.ts";

/**
 * Creates the data folder when there is none: UTF-8, sorted by code point on every system, passwords by SCRAM. It
 * appears under its name only when it is whole; what a killed creation left is swept.
 *
 * @returns whether it was created
 * @throws Error when data of another major version lies there, or initdb fails, with what it said
 */
export async function dataCreate(site: Site, settings: Readonly<Record<string, string>>, onStart: () => void): Promise<boolean> {
  const { dataFolder, account, binaries } = site;
  const made = (await readFile(join(dataFolder, "PG_VERSION"), "utf8").catch(() => "")).trim();
  if (made && made !== binaries.version.split(".")[0]) throw new Error(`${dataFolder} was made by PostgreSQL ${made} and this is ${binaries.version}; move it away, or install the version that made it`);
  if (made) return false;
  onStart();
  await sweep(dataFolder);
  const draft = `${dataFolder}.new.${randomBytes(6).toString("hex")}`;
  try {
    for (const folder of [draft, `${draft}.secret`]) {
      await mkdir(folder, { mode: 0o700 });
      if (account) await chown(folder, account.uid, account.gid);
    }
    await initialise(site, draft, settings);
    await rename(draft, dataFolder);
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(`${draft}.secret`, { recursive: true, force: true });
  }
  return true;
}

async function initialise({ account, binaries, passwordFile }: Site, draft: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const secret = join(`${draft}.secret`, "password");          // initdb reads it as the server's account
  await writeFile(secret, await passwordEnsure(passwordFile), { mode: 0o600 });
  if (account) await chown(secret, account.uid, account.gid);
  const parameters = [
    `--pgdata=${draft}`, "--username=postgres", `--pwfile=${secret}`, "--auth=scram-sha-256", "--encoding=UTF8",
    "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",      // the same order everywhere, no index broken by an update of the system
    ...settings["fsync"] === "off" ? ["--no-sync"] : [],
  ];
  let said = "";
  for (const ctype of ctypeLocales) {
    const { code, output } = await binaries.run("initdb", [...parameters, `--lc-ctype=${ctype}`]);
    if (code === 0) return;
    said = output;
    if (!/invalid locale name/.test(output)) break;
  }
  throw new Error(`initdb failed: ${said}`);
}

async function sweep(dataFolder: string): Promise<void> {
  const drafts = (await readdir(dirname(dataFolder))).filter((name) => name.startsWith(`${basename(dataFolder)}.new.`));
  await Promise.all(drafts.map((name) => rm(join(dirname(dataFolder), name), { recursive: true, force: true, maxRetries: 5 })));
}
