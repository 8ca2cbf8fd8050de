import { mkdtemp, readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { test as base, describe, expect } from "vitest";
import { isObjectKey } from "./objects.ts";
import { objectsLocal, type LocalObjects } from "./objects-local.ts";
import { secretsOf } from "./secrets.ts";

const secrets = secretsOf("a secret for tests, long enough to be one");
const test = base.extend<{ folder: string; objects: LocalObjects }>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "souk-objects-"));
    await use(folder);
    await rm(folder, { recursive: true });
  },
  objects: async ({ folder }, use) => use(objectsLocal({ folder, secrets, url: "https://souk.test/" })),
});
const text = async (objects: LocalObjects, key: string) => { const found = await objects.get(key); return found && (await buffer(found)).toString(); };

describe("objects in a folder", () => {
  test("are what was put last, and gone when deleted, however often", async ({ objects }) => {
    expect([await objects.head("public/a.txt"), await text(objects, "public/a.txt")]).toEqual([null, null]);
    await objects.put("public/a.txt", Buffer.from("one"), "text/plain");
    await objects.put("public/a.txt", Buffer.from("second"), "text/plain");
    expect([await objects.head("public/a.txt"), await text(objects, "public/a.txt")]).toEqual([{ byteSize: 6 }, "second"]);
    await objects.delete("public/a.txt");
    await objects.delete("public/a.txt");
    expect(await objects.head("public/a.txt")).toBeNull();
  });

  test("are taken in whole or not at all, and nothing is left of what was not", async ({ objects, folder }) => {
    expect(await objects.receive("uploads/a", 5, Readable.from([Buffer.from("12"), Buffer.from("345")]))).toBe(true);
    expect(await objects.receive("uploads/a", 5, Readable.from([Buffer.from("1234567")]))).toBe(false);
    expect(await objects.receive("uploads/a", 5, Readable.from([Buffer.from("1234")]))).toBe(false);
    const breaking = new Readable({ read() { this.push("12"); this.destroy(new Error("the line broke")); } });
    await expect(objects.receive("uploads/b", 5, breaking)).rejects.toThrow("the line broke");
    expect([await text(objects, "uploads/a"), await objects.head("uploads/b"), await readdir(path.join(folder, "incoming"))]).toEqual(["12345", null, []]);
  });

  test("that were put by several at once are one of them, whole", async ({ objects }) => {
    await Promise.all(["aaaa", "bbbb", "cccc"].map((each) => objects.receive("uploads/a", 4, Readable.from([Buffer.from(each)]))));
    expect(["aaaa", "bbbb", "cccc"]).toContain(await text(objects, "uploads/a"));
  });

  test("from outside that nobody took over end; others stay", async ({ objects, folder }) => {
    await objects.uploadsExpire(new Date());
    for (const key of ["uploads/old", "uploads/new", "public/old"]) await objects.put(key, Buffer.from("x"), "text/plain");
    for (const key of ["uploads/old", "public/old"]) await utimes(path.join(folder, key), 1_000, 1_000);
    await objects.uploadsExpire(new Date(2_000_000));
    expect(await Promise.all(["uploads/old", "uploads/new", "public/old"].map((key) => objects.head(key)))).toEqual([null, { byteSize: 1 }, { byteSize: 1 }]);
  });
});

test.for(["../secret", "public/../../secret", "/etc/passwd", "public", "public/", "public//a", "public/.a", "public/a/../b", "public/a.", "Public/a", "public/a%2e", "public/a\0b", `public/${"a".repeat(200)}`])(
  "%j is no key, and nothing is read or written by it", async (key, { objects }) => {
    expect(isObjectKey(key)).toBe(false);
    await expect(objects.head(key)).rejects.toThrow(RangeError);
    await expect(objects.put(key, Buffer.from("x"), "text/plain")).rejects.toThrow(RangeError);
  });

describe("leave to read an object", () => {
  const wanted = { contentType: "text/csv", fileName: "listings.csv", expiresAt: new Date(1_800_000_000_000) };

  test("is for what was signed, and for nothing else", ({ objects }) => {
    const url = new URL(objects.getUrl("exports/a", wanted));
    expect([url.origin, url.pathname, objects.readLeave("exports/a", url.search)]).toEqual(["https://souk.test", "/media/exports/a", wanted]);
    expect(objects.readLeave("exports/b", url.search)).toBeUndefined();
    for (const [name, value] of [["type", "text/html"], ["name", "other.csv"], ["expires", "1900000000000"], ["signature", "AAAA"]] as const) {
      const forged = new URLSearchParams(url.search);
      forged.set(name, value);
      expect(objects.readLeave("exports/a", forged.toString())).toBeUndefined();
    }
  });

  test("is no leave to put, nor the other way round", ({ objects }) => {
    expect(objects.leave("uploads/a", new URL(objects.getUrl("uploads/a", wanted)).search)).toBeUndefined();
    expect(objects.readLeave("uploads/a", new URL(objects.putUrl("uploads/a", { contentType: "text/csv", byteSize: 1, expiresAt: wanted.expiresAt }).url).search)).toBeUndefined();
  });
});

test("a stream is put whole, or not at all when it breaks", async ({ objects }) => {
  expect(await objects.putFrom("exports/a", Readable.from([Buffer.from("one"), Buffer.from("two")], { objectMode: false }), "text/csv")).toBe(6);
  async function* broken() { yield Buffer.from("half"); throw new Error("it broke"); }
  await expect(objects.putFrom("exports/b", Readable.from(broken(), { objectMode: false }), "text/csv")).rejects.toThrow("it broke");
  expect([await objects.head("exports/a"), await objects.head("exports/b")]).toEqual([{ byteSize: 6 }, null]);
});

describe("leave to put an object", () => {
  const wanted = { contentType: "image/png", byteSize: 10, expiresAt: new Date(1_800_000_000_000) };
  const asked = (objects: LocalObjects) => new URL(objects.putUrl("uploads/a", wanted).url);

  test("says what was signed, under the address the gateway has", ({ objects }) => {
    const url = asked(objects);
    expect([url.origin, url.pathname]).toEqual(["https://souk.test", "/media/uploads/a"]);
    expect(objects.leave("uploads/a", url.search)).toEqual(wanted);
  });

  test.for<[string, (query: URLSearchParams) => void]>([
    ["another type", (query) => query.set("type", "image/webp")], ["a larger size", (query) => query.set("size", "11")],
    ["a later end", (query) => query.set("expires", "1900000000000")], ["another signature", (query) => query.set("signature", "AAAA")],
    ["no signature", (query) => query.delete("signature")], ["no number", (query) => query.set("size", "1e3")],
  ])("is not given by a query with %s", ([, forge], { objects }) => {
    const { searchParams } = asked(objects);
    forge(searchParams);
    expect(objects.leave("uploads/a", searchParams.toString())).toBeUndefined();
  });

  test("is for its key alone, never for what everybody reads, and by our own secret", ({ objects, folder }) => {
    const { search } = asked(objects);
    const others = objectsLocal({ folder, secrets: secretsOf("another secret for tests, long enough too") });
    expect([objects.leave("uploads/b", search), others.leave("uploads/a", search)]).toEqual([undefined, undefined]);
    expect(objects.leave("public/a", new URL(objects.putUrl("public/a", wanted).url).search)).toBeUndefined();
  });
});
