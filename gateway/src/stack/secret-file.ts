import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const readableByOwner = 0o600;

/**
 * The master secret of a development installation, kept beside its data: made at first need, the same ever after.
 * Two processes that start at once agree on one.
 */
export async function secretOf(dataFolder: string): Promise<string> {
  const file = path.join(dataFolder, "secret");
  await mkdir(dataFolder, { recursive: true });
  try {
    await writeFile(file, randomBytes(32).toString("base64url"), { mode: readableByOwner, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return (await readFile(file, "utf8")).trim();
}
