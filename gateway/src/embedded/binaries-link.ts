import { lstat, readFile, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

interface LibraryLink { readonly source: string; readonly target: string }

/**
 * Makes the library links that an npm package cannot carry and that its install script makes, where that was refused.
 * Repeatable: links that stand are left.
 *
 * @returns false when a link is missing and the package's folder may not be written
 */
export async function binariesLink(packageFolder: string): Promise<boolean> {
  const listed = await readFile(join(packageFolder, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(listed) as LibraryLink[]) {
    const link = join(packageFolder, target);
    if (await lstat(link).catch(() => undefined)) continue;
    try {
      await symlink(relative(dirname(target), source), link);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EACCES" || code === "EPERM" || code === "EROFS") return false;
      if (code !== "EEXIST") throw error;      // another process was quicker
    }
  }
  return true;
}
