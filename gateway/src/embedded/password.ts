import { randomBytes } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";

/** The superuser's password kept in `file`, or undefined when there is none. */
export const passwordRead = async (file: string): Promise<string | undefined> =>
  (await readFile(file, "utf8").catch(missing)).trim() || undefined;

/** The kept password, or a new one (192 bits, safe inside a URL), kept in `file` for its owner's eyes only. */
export async function passwordEnsure(file: string): Promise<string> {
  const kept = await passwordRead(file);
  if (kept) return kept;
  const password = randomBytes(24).toString("base64url");
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);        // whole or not at all
  return password;
}

function missing(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return "";
  throw error;
}
