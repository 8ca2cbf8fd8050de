import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bornAt, commandOf, isServerCommand } from "./platform.ts";

/** The living server of a data folder, as its postmaster.pid tells. */
export interface Postmaster { readonly pid: number; readonly port: number; readonly isAlive: () => Promise<boolean> }

const pidFile = (dataFolder: string) => join(dataFolder, "postmaster.pid");
const readPidFile = (dataFolder: string) => readFile(pidFile(dataFolder), "utf8").catch(() => "");

/** The living server over `dataFolder`; undefined when none runs, whatever a postmaster.pid left behind may say. */
export async function postmasterFind(dataFolder: string): Promise<Postmaster | undefined> {
  const [pid, , , port] = (await readPidFile(dataFolder)).split("\n").map(Number);
  if (!pid || !port) return undefined;
  const birth = await bornAt(pid);
  if (birth === undefined || !isServerCommand(await commandOf(pid), dataFolder)) return undefined;
  return { pid, port, isAlive: async () => await bornAt(pid) === birth };
}

/**
 * Makes a left-behind postmaster.pid harmless when its number now belongs to another process, for which the next
 * server would refuse to start. It gets our own number: a server ignores its parent's, and goes on to check the shared
 * memory named below, so that orphaned backends of a killed server still keep a second one out (deleting the file
 * would switch that check off).
 *
 * @returns whether a file was left behind: the server did not end properly and will recover
 */
export async function postmasterForget(dataFolder: string): Promise<boolean> {
  const [pid, ...rest] = (await readPidFile(dataFolder)).split("\n");
  if (!pid) return false;
  if (await bornAt(Number(pid)) !== undefined) await writeFile(pidFile(dataFolder), [process.pid, ...rest].join("\n"));
  return true;
}
