import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { accountChoose } from "./account.ts";
import { isReachable, placeFind } from "./place.ts";
import { scratchFolder } from "./testing/scratch.ts";

describe("the place of the data", () => {
  test("is inside the folder when the server's account can reach it", async () => {
    const folder = await scratchFolder();
    expect(await placeFind(folder, await accountChoose(folder))).toEqual({ dataFolder: join(folder, "postgres"), isMoved: false });
  });

  test("is below the shared folder otherwise, and the same ever after", async (ctx) => {
    if (process.getuid?.() !== 0) ctx.skip("only root runs the server as another account; this run is not root's");
    const folder = await scratchFolder(0o700);
    const account = await accountChoose(join(folder, "postgres"));
    const shared = join(await scratchFolder(), "shared");
    const place = await placeFind(folder, account, shared);
    expect(place.isMoved).toBe(true);
    expect(dirname(place.dataFolder)).toBe(shared);
    expect(await placeFind(folder, account, shared)).toEqual({ dataFolder: place.dataFolder, isMoved: false });
  });

  test("is a folder of its own below the temporary one when the shared one cannot be had, and a new one when that was swept", async (ctx) => {
    if (process.getuid?.() !== 0) ctx.skip("only root runs the server as another account; this run is not root's");
    const folder = await scratchFolder(0o700);
    const account = await accountChoose(join(folder, "postgres"));
    const closed = join(folder, "shared");
    await mkdir(closed);
    const first = await placeFind(folder, account, closed);
    expect(await isReachable(dirname(first.dataFolder), account)).toBe(true);
    await rm(dirname(first.dataFolder), { recursive: true });
    const second = await placeFind(folder, account, closed);
    onTestFinished(() => rm(dirname(second.dataFolder), { recursive: true }));
    expect(second).toMatchObject({ isMoved: true });
    expect(second.dataFolder).not.toBe(first.dataFolder);
  });
});
