import { access, constants, mkdir, realpath } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { accountChoose, type Account } from "./account.ts";
import { binariesFind, type Binaries } from "./binaries.ts";
import { isShareable, placeFind, sharedFolder } from "./place.ts";

/** What one embedded server consists of on disk. */
export interface Site {
  readonly dataFolder: string;
  readonly account: Account | undefined;
  readonly binaries: Binaries;
  readonly passwordFile: string;
  readonly portFile: string;
  readonly logFile: string;
}

/** The registers of a folder: who has the server open, and whose turn it is to open or close. */
export interface Registers { readonly folder: string; readonly owners: string; readonly turns: string }

/**
 * The registers below `folder`; all three are made when missing.
 *
 * @throws Error when another user made them
 */
export async function registersOf(folder: string): Promise<Registers> {
  try {
    await mkdir(resolve(folder), { recursive: true });
    const real = await realpath(folder);
    const registers = { folder: real, owners: join(real, "postgres-owners"), turns: join(real, "postgres-turns") };
    for (const made of Object.values(registers)) {
      await mkdir(made, { recursive: true });
      await access(made, constants.W_OK);
    }
    return registers;
  } catch (cause) {
    throw new Error(`${folder} may not be written by this user: open it as the user who made it, or choose another folder`, { cause });
  }
}

/** Decides where the data lies, whom the server runs as, and which binaries it runs. Repeatable: the same answer while nothing moved. */
export async function siteFind(folder: string, progress: (line: string) => void): Promise<Site> {
  const account = await accountChoose(join(folder, "postgres"));
  const place = await placeFind(folder, account);
  if (place.isMoved) progress(`PostgreSQL: runs as ${account?.name}, who cannot reach ${folder}; the data lies in ${place.dataFolder}`);
  const dataFolder = place.dataFolder;
  const copyFolder = async () => account && await isShareable(account) ? sharedFolder : dirname(dataFolder);      // one copy for all of root's checkouts
  const binaries = await binariesFind({ account, copyFolder });
  if (binaries.newCopy) progress(`PostgreSQL ${binaries.version}: its programs were copied to ${binaries.newCopy}, since they cannot run where they were installed`);
  return {
    dataFolder, account, binaries,
    passwordFile: join(folder, "postgres-password"),
    portFile: join(folder, "postgres-port"),
    logFile: join(folder, "postgres.log"),
  };
}
