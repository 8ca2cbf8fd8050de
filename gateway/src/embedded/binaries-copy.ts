import { randomBytes } from "node:crypto";
import { chmod, cp, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { binariesLink } from "./binaries-link.ts";

const openMode = 0o755;       // the copy is for an account that shares nothing with us

/**
 * Copies the package's binaries (about 60 MB) to `target`, readable for every account, with their library links.
 * Repeatable and safe at once in several processes: a copy appears under its name only when it is whole.
 *
 * @returns false when it was there already
 */
export async function binariesCopy(packageFolder: string, target: string): Promise<boolean> {
  if (await stat(target).catch(() => undefined)) return false;
  const draft = `${target}.${randomBytes(6).toString("hex")}`;
  try {
    await cp(join(packageFolder, "native"), join(draft, "native"), { recursive: true, verbatimSymlinks: true });
    await openToAll(draft);                    // first: the folders of a read-only package take no links
    await binariesLink(draft);
    await rename(draft, target).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST" && error.code !== "EPERM") throw error;     // another was quicker
    });
    return true;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, openMode);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, openMode);
  }
}
