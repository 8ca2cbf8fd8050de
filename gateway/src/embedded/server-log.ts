import { chown, open, rename, stat, type FileHandle } from "node:fs/promises";
import type { Account } from "./account.ts";

const keptBytes = 8 * 1024 * 1024;       // some weeks of development; one older file is kept beside
const excerptBytes = 4_096;              // a failed start says why in its last lines

/** The server's log, open for appending, and what was written since. */
export interface ServerLog { readonly fd: number; since(): Promise<string>; close(): Promise<void> }

/** Opens the log for a server about to start; a grown one is renamed first. */
export async function serverLogOpen(file: string, account: Account | undefined): Promise<ServerLog> {
  const size = (await stat(file).catch(() => undefined))?.size ?? 0;
  if (size > keptBytes) await rename(file, `${file}.1`);
  const log = await open(file, "a+", 0o600);
  if (account) await chown(file, account.uid, account.gid);
  const from = size > keptBytes ? 0 : size;
  return { fd: log.fd, since: () => excerpt(log, from), close: () => log.close() };
}

async function excerpt(log: FileHandle, from: number): Promise<string> {
  const end = (await log.stat()).size;
  const start = Math.max(from, end - excerptBytes);
  const { buffer, bytesRead } = await log.read(Buffer.alloc(end - start), 0, end - start, start);
  return buffer.toString("utf8", 0, bytesRead).trim();
}
