import { chmod, cp, lstat, mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { accountChoose } from "./account.ts";
import { binariesFind, binariesFolder } from "./binaries.ts";
import { binariesLink } from "./binaries-link.ts";
import { scratchFolder } from "./testing/scratch.ts";

/** The package as npm delivers it when install scripts are refused: without a single link. */
async function packageUnlinked(mode: number): Promise<string> {
  const folder = join(await scratchFolder(mode), "package");
  await cp(binariesFolder(), folder, { recursive: true, filter: async (path) => !path.endsWith("node_modules") && !(await lstat(path)).isSymbolicLink() });
  return folder;
}

describe("the binaries of the embedded server", () => {
  test("run from the package as it was installed", async () => {
    const account = await accountChoose(await scratchFolder());
    expect((await binariesFind({ account, copyFolder: scratchFolder })).version).toMatch(/^18\.\d+$/);
  });

  test("get the library links that a refused install script left out", async () => {
    const packageFolder = await packageUnlinked(0o755);
    const binaries = await binariesFind({ account: await accountChoose(packageFolder), copyFolder: scratchFolder, packageFolder });
    expect(binaries.version).toMatch(/^18\./);
    expect(binaries.newCopy).toBeUndefined();
    expect(await binariesLink(packageFolder)).toBe(true);
  });

  test("are copied, with their links, from a package whose folder may not be written", async (ctx) => {
    if (process.getuid?.() === 0) ctx.skip("nothing is read-only to root, and this run is root's");
    const packageFolder = await packageUnlinked(0o755);
    const libraries = join(packageFolder, "native", "lib");
    await chmod(libraries, 0o555);
    onTestFinished(() => chmod(libraries, 0o755));
    const copyFolder = await scratchFolder();
    const binaries = await binariesFind({ account: undefined, copyFolder: async () => copyFolder, packageFolder });
    expect(binaries.path("postgres").startsWith(copyFolder)).toBe(true);
    expect((await binaries.run("initdb", ["--version"])).output).toContain(binaries.version);
  });

  test("are copied once, with their links, where the server's account cannot reach the package", async (ctx) => {
    if (process.getuid?.() !== 0) ctx.skip("only root runs the server as another account; this run is not root's");
    const packageFolder = await packageUnlinked(0o700);
    const copyFolder = join(await scratchFolder(), "copies");
    await mkdir(copyFolder);
    const find = async () => binariesFind({ account: await accountChoose(copyFolder), copyFolder: async () => copyFolder, packageFolder });
    const [first, second] = await Promise.all([find(), find()]);
    expect(first.version).toMatch(/^18\./);
    expect([first.newCopy, second.newCopy]).toContain(first.path("postgres").split("/native/")[0]);
    const { ino } = await stat(second.path("postgres"));
    const third = await find();
    expect(third.newCopy).toBeUndefined();
    expect((await stat(third.path("postgres"))).ino).toBe(ino);
    expect((await third.run("initdb", ["--version"])).output).toContain(third.version);
  });
});
