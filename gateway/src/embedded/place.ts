import { createHash } from "node:crypto";
import { chmod, lstat, mkdir, mkdtemp, readlink, rm, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Account } from "./account.ts";
import { programRun } from "./program.ts";

const passableMode = 0o755;

/** Where root keeps what an unprivileged account must reach. */
export const sharedFolder = "/var/lib/souk";

/** Whether the account can pass into a folder; we ourselves always can. Tried rather than computed: modes are not all that decides. */
export async function isReachable(folder: string, account: Account | undefined): Promise<boolean> {
  if (!account) return true;
  return (await programRun("/bin/sh", ["-c", 'cd "$1"', "sh", folder], account)).code === 0;
}

/** Where the data lies, and whether it had to go elsewhere just now. */
export interface Place { readonly dataFolder: string; readonly isMoved: boolean }

/**
 * Finds or chooses the data folder: `<folder>/postgres`, or, where the server's account cannot pass into `folder`
 * (root's own checkout), a folder below `shared` or else of the temporary folder, to which `<folder>/postgres` is then
 * a symbolic link. The data folder itself may not exist yet. Repeatable: the link is followed from then on.
 */
export async function placeFind(folder: string, account: Account | undefined, shared = sharedFolder): Promise<Place> {
  const link = join(folder, "postgres");
  const found = await lstat(link).catch(() => undefined);
  if (found?.isSymbolicLink()) {
    const target = resolve(folder, await readlink(link));
    if (await stat(dirname(target)).catch(() => undefined)) return { dataFolder: target, isMoved: false };
    await rm(link);                                           // the temporary folder was swept: begin anew
  } else if (found) {
    return { dataFolder: link, isMoved: false };
  }
  if (await isReachable(folder, account)) return { dataFolder: link, isMoved: false };
  const dataFolder = await placeElsewhere(folder, account, shared);
  await symlink(dataFolder, link);
  return { dataFolder, isMoved: true };
}

/** Whether root has `shared`, which is made when missing, and the server's account can pass into it. */
export async function isShareable(account: Account | undefined, shared = sharedFolder): Promise<boolean> {
  try {
    const made = await mkdir(shared, { recursive: true, mode: passableMode });
    if (made) await chmod(shared, passableMode);             // ours: a strict umask must not close it
    return (await stat(shared)).uid === 0 && await isReachable(shared, account);
  } catch {
    return false;                                            // a read-only system
  }
}

async function placeElsewhere(folder: string, account: Account | undefined, shared: string): Promise<string> {
  if (await isShareable(account, shared)) {
    const dataFolder = join(shared, createHash("sha256").update(folder).digest("hex").slice(0, 16));
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });     // its link was deleted: that meant the data
    return dataFolder;
  }
  const own = await mkdtemp(join(tmpdir(), "souk-"));        // never a guessable name where everybody may write
  await chmod(own, passableMode);
  return join(own, "postgres");
}
