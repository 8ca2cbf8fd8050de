import { chown, lstat, mkdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test, type TestContext } from "vitest";
import { accountsOf } from "./account.ts";
import { clusterOpen } from "./cluster.ts";
import { isReachable } from "./place.ts";
import { postmasterFind } from "./postmaster.ts";
import { ask } from "./testing/ask.ts";
import { ownerStart } from "./testing/owner.ts";
import { crashRisk } from "./testing/scratch-settings.ts";
import { scratchCluster, scratchFolder } from "./testing/scratch.ts";

const needsRoot = (ctx: TestContext) => {
  if (process.getuid?.() !== 0) ctx.skip("only root can act for another user; this run is not root's");
};

async function nobody() {
  const account = accountsOf(await readFile("/etc/passwd", "utf8")).find(({ name }) => name === "nobody");
  if (!account) throw new Error("/etc/passwd has no account nobody");
  return account;
}

describe("an embedded cluster in root's own folder", () => {
  test("keeps its data where its account can reach them, behind a link, between runs", async (ctx) => {
    needsRoot(ctx);
    const folder = join(await scratchFolder(0o700), "cluster");
    const lines: string[] = [];
    const created = await clusterOpen({ folder, settings: crashRisk, progress: (line) => lines.push(line) });
    onTestFinished(() => rm(created.dataFolder, { recursive: true, force: true }));
    expect(lines[0]).toMatch(/^PostgreSQL: runs as \w+, who cannot reach .*; the data lies in /);
    expect((await lstat(join(folder, "postgres"))).isSymbolicLink()).toBe(true);
    expect((await stat(created.dataFolder)).uid).toBeGreaterThan(0);
    await ask(created.adminUrl, "create table kept as select 1 as n");
    await created.close();
    const started = await clusterOpen({ folder, settings: crashRisk });
    expect(started).toMatchObject({ origin: "started", dataFolder: created.dataFolder });
    expect(await ask(started.adminUrl, "select n from kept")).toEqual([{ n: 1 }]);
    await started.close();
  });
});

describe("an ordinary user's embedded cluster", () => {
  test("runs as that user, when root opens it too, and stays the user's", async (ctx) => {
    needsRoot(ctx);
    const user = await nobody();
    const source = fileURLToPath(new URL(".", import.meta.url));
    if (!await isReachable(source, user)) ctx.skip(`${user.name} cannot read this checkout, so cannot run it`);
    const folder = await scratchCluster();
    await mkdir(folder);
    await chown(folder, user.uid, user.gid);

    const first = ownerStart(folder, user);
    const { dataFolder, origin } = await first.cluster;
    expect(origin).toBe("created");
    expect((await stat(dataFolder)).uid).toBe(user.uid);
    await first.leave();

    const byRoot = await clusterOpen({ folder, settings: crashRisk });
    expect(byRoot.origin).toBe("started");
    const server = await postmasterFind(byRoot.dataFolder);
    expect((await stat(`/proc/${server?.pid}`)).uid).toBe(user.uid);
    await byRoot.close();

    const again = ownerStart(folder, user);
    expect((await again.cluster).origin).toBe("started");
    await again.leave();
  });

  test("is refused in a folder that another user made, with the reason", async (ctx) => {
    needsRoot(ctx);
    const user = await nobody();
    const source = fileURLToPath(new URL(".", import.meta.url));
    if (!await isReachable(source, user)) ctx.skip(`${user.name} cannot read this checkout, so cannot run it`);
    await expect(ownerStart(await scratchFolder(), user).cluster).rejects.toThrow(/may not be written by this user/);
  });
});
