import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { clusterStopImmediately } from "../cluster.ts";

/** A new folder that everybody may pass (mode 0755) or only its maker (0700); gone after the test. */
export async function scratchFolder(mode = 0o755): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "souk-embedded-test-"));
  await chmod(folder, mode);
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** A folder for a cluster; after the test its server is stopped and everything is gone. */
export async function scratchCluster(): Promise<string> {
  const folder = join(await scratchFolder(), "cluster");
  onTestFinished(() => clusterStopImmediately(folder));      // hooks run last first: before the folder goes
  return folder;
}
