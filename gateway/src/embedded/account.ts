import { readFile, stat } from "node:fs/promises";

/** A user of the operating system. */
export interface Account { readonly name: string; readonly uid: number; readonly gid: number }

const unprivileged = ["postgres", "_postgres", "nobody"];      // the second is what macOS calls it; everybody has the third

/** Accounts of an /etc/passwd. Negative numbers (nobody on macOS) are kept as the kernel reads them: modulo 2^32. */
export const accountsOf = (passwd: string): Account[] =>
  passwd.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    return name && /^-?\d+$/.test(uid ?? "") && /^-?\d+$/.test(gid ?? "") ? [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }] : [];
  });

/**
 * Whom the server must run as: undefined (ourselves) unless we are root, whom PostgreSQL refuses. For root it is the
 * owner of existing data, otherwise an unprivileged account of the machine; none is ever created.
 *
 * @throws Error when we are root and the machine has no such account
 */
export async function accountChoose(dataFolder: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await stat(dataFolder).catch(() => undefined);
  if (existing && existing.uid !== 0) return { name: `user ${existing.uid}`, uid: existing.uid, gid: existing.gid };
  const known = accountsOf(await readFile("/etc/passwd", "utf8"));
  const account = unprivileged.flatMap((name) => known.filter((candidate) => candidate.name === name))[0];
  if (!account) throw new Error(`PostgreSQL does not run as root, and /etc/passwd has none of the accounts ${unprivileged.join(", ")}; run as an ordinary user or set DATABASE_URL`);
  return account;
}
