import { request as httpRequest } from "node:http";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { objectsLocal, type LocalObjects } from "@souk/shared/objects-local";
import { secretsOf } from "@souk/shared/secrets";
import { tinyGateway, type TinyGateway } from "../testing/tiny-gateway.ts";
import { mediaRoutes } from "./media-routes.ts";

let tiny: TinyGateway;
let objects: LocalObjects;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "souk-media-"));
  objects = objectsLocal({ folder, secrets: secretsOf("a secret for tests, long enough to be one") });
  tiny = await tinyGateway({ corsOrigins: ["https://souk.example"] }, ({ app }) => mediaRoutes(app, objects));
  objects.reachedAt(tiny.url);
});
afterAll(async () => { await tiny.gateway.close(); await rm(folder, { recursive: true }); });

const bytes = Buffer.from("0123456789");
const inAMinute = () => new Date(Date.now() + 60_000);
const leave = (key: string, also: object = {}) => objects.putUrl(key, { contentType: "image/png", byteSize: bytes.length, expiresAt: inAMinute(), ...also });
const put = (url: string, body: Uint8Array<ArrayBuffer> | ReadableStream = bytes, type = "image/png") =>
  fetch(url, { method: "PUT", body, headers: { "content-type": type }, duplex: "half" } as RequestInit).then(async (answer) => ({ status: answer.status, text: await answer.text() }));
/** Without a length that is told beforehand. */
const unannounced = (...parts: string[]) => new ReadableStream({ start(controller) { for (const part of parts) controller.enqueue(Buffer.from(part)); controller.close(); } });

describe("an upload", () => {
  test("with leave is taken in, however often it comes", async () => {
    const { url } = leave("uploads/a");
    expect([(await put(url)).status, (await put(url)).status, await objects.head("uploads/a")]).toEqual([204, 204, { byteSize: 10 }]);
  });

  test("may be larger than what the graph takes", async () => {
    const large = Buffer.alloc(2_000_000, 7);
    expect((await put(leave("uploads/large", { byteSize: large.length }).url, large)).status).toBe(204);
    expect(await objects.head("uploads/large")).toEqual({ byteSize: large.length });
  });

  test.each<[string, number, (url: URL) => Promise<{ status: number }>]>([
    ["under another key", 403, (url) => put(url.href.replace("refused", "other"))],
    ["of what it says, changed afterwards", 403, (url) => { url.searchParams.set("size", "11"); return put(url.href); }],
    ["with a forged signature", 403, (url) => { url.searchParams.set("signature", "AAAA"); return put(url.href); }],
    ["without any leave", 403, (url) => put(url.origin + url.pathname)],
    ["out of the uploads' folder", 403, (url) => put(url.href.replace("refused", "..%2fpublic%2frefused"))],
    ["too late", 403, () => put(leave("uploads/refused", { expiresAt: new Date(Date.now() - 1) }).url)],
    ["of another type", 415, (url) => put(url.href, bytes, "image/webp")],
    ["of more bytes", 413, (url) => put(url.href, Buffer.from("01234567890"))],
    ["of fewer bytes", 400, (url) => put(url.href, Buffer.from("012345678"))],
    ["of more bytes than it was signed for, untold", 400, (url) => put(url.href, unannounced("012345", "6789", "0"))],
    ["of fewer bytes, untold", 400, (url) => put(url.href, unannounced("012345"))],
  ])("%s is refused with %i and leaves nothing", async (_, status, attempt) => {
    expect((await attempt(new URL(leave("uploads/refused").url))).status).toBe(status);
    expect([await objects.head("uploads/refused"), await readdir(path.join(folder, "incoming"))]).toEqual([null, []]);
  });

  test("that breaks off in the middle leaves nothing", async () => {
    const url = new URL(leave("uploads/broken").url);
    await new Promise<void>((resolve) => {
      const sent = httpRequest(url, { method: "PUT", headers: { "content-type": "image/png", "content-length": bytes.length } });
      sent.on("error", () => resolve());
      sent.write("0123", () => sent.destroy(new Error("gone")));
    });
    await expect.poll(async () => readdir(path.join(folder, "incoming"))).toEqual([]);
    expect(await objects.head("uploads/broken")).toBeNull();
  });

  test("may come from a page of ours, in a browser", async () => {
    const { headers } = await fetch(leave("uploads/a").url, { method: "OPTIONS", headers: { origin: "https://souk.example", "access-control-request-method": "PUT", "access-control-request-headers": "content-type" } });
    expect([headers.get("access-control-allow-origin"), headers.get("access-control-allow-methods"), headers.get("access-control-allow-headers")]).toEqual(["https://souk.example", "GET, POST, PUT", "content-type"]);
  });
});

describe("a public object", () => {
  test("is read by everybody, for ever, and is nothing but a picture", async () => {
    await objects.put("public/a/1.webp", bytes, "image/webp");
    const answer = await fetch(objects.publicUrl("public/a/1.webp"));
    expect([answer.status, await answer.text(), ...["content-type", "content-length", "cache-control", "x-content-type-options", "cross-origin-resource-policy"].map((name) => answer.headers.get(name))])
      .toEqual([200, "0123456789", "image/webp", "10", "public, max-age=31536000, immutable", "nosniff", "cross-origin"]);
    const head = await fetch(objects.publicUrl("public/a/1.webp"), { method: "HEAD" });
    expect([head.status, head.headers.get("content-length")]).toEqual([200, "10"]);
  });

  test.each(["public/a/2.webp", "public/a", "public/a/1.html", "uploads/a", "public/..%2fuploads%2fa", "public/%2e%2e/uploads/a.webp", "incoming/a.webp"])("%s is not there", async (key) => {
    await objects.put("public/a/1.html", bytes, "text/html");
    await objects.put("uploads/a.webp", bytes, "image/webp");
    expect((await fetch(`${tiny.url}/media/${key}`)).status).toBe(404);
  });

  test("changes nothing for the graph: a picture is not sent there", async () => {
    expect((await put(`${tiny.url}/graphql`)).status).toBe(404);
    expect((await fetch(`${tiny.url}/graphql`, { method: "POST", body: bytes, headers: { "content-type": "image/png" } })).status).toBe(415);
  });
});
