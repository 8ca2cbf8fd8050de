import { randomBytes } from "node:crypto";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bornAt } from "./platform.ts";

/** One entry of a living process in a register. */
export interface RegisterEntry {
  readonly name: string;
  /** Takes the entry out. Repeatable. */
  leave(): Promise<void>;
}

/**
 * Enters this process into a register: an existing folder whose file names say `<pid>.<birth>.<random>`. Names are never used
 * twice, so anybody may delete the entry of a dead process without a race. One process may hold several entries.
 */
export async function registerJoin(folder: string): Promise<RegisterEntry> {
  const name = `${process.pid}.${await bornAt(process.pid) ?? "0"}.${randomBytes(6).toString("hex")}`;
  const file = join(folder, name);
  await writeFile(file, "", { flag: "wx" });
  return { name, leave: () => rm(file, { force: true }) };
}

/** Process numbers of the living entries, without `own`. Entries of the dead are deleted. */
export async function registerLiving(folder: string, own?: RegisterEntry): Promise<number[]> {
  const names = await readdir(folder);
  const living = await Promise.all(names.filter((name) => name !== own?.name).map(async (name) => {
    const [pid = "", birth] = name.split(".");
    if (await bornAt(Number(pid)) === birth) return [Number(pid)];
    await rm(join(folder, name), { force: true });
    return [];
  }));
  return living.flat();
}
