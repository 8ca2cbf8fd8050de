import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import type { Goods, OrdersWorld } from "@souk/test/commerce";
import { test } from "@souk/test/digital";
import { person } from "@souk/test/subgraph-under-test";
import { digitalFilesSweep } from "./digital-files-sweep.ts";
import { fileKey, fileUploadKey } from "./digital-goods-tables.ts";

const digital = { input: { kind: "DIGITAL", condition: null, digitalTerms: { delivery: "DOWNLOAD" } } };
type FileId = `dfl_${string}`;
interface Begun { readonly digitalFile: { readonly id: FileId } | null; readonly uploadUrl: string | null; readonly headers: readonly { readonly name: string; readonly value: string }[]; readonly userErrors: readonly object[] }
const begin = async ({ commerce, key }: OrdersWorld, { shop, variantId }: Goods, input: object = {}, caller = shop.owner): Promise<Begun> => {
  const { data, errors } = await commerce.as(caller).run<{ digitalFileUploadCreate: Begun }>(
    "mutation ($input: DigitalFileUploadCreateInput!) { digitalFileUploadCreate(input: $input) { digitalFile { id fileName byteSize } uploadUrl headers { name value } expiresAt userErrors { code path } } }",
    { input: { variantId, fileName: "song.mp3", byteSize: 5, idempotencyKey: key(), ...input } });
  if (errors) throw new Error(String(errors[0]!.extensions["code"]));
  return data!.digitalFileUploadCreate;
};
const put = ({ uploadUrl, headers }: Begun, bytes: string) =>
  fetch(uploadUrl!, { method: "PUT", body: bytes, headers: headers.map(({ name, value }): [string, string] => [name, value]) });
const said = ({ ask }: OrdersWorld, { shop, variantId }: Goods, fileId: string) =>
  ask(shop.owner, "digitalGoodsSet", { fileId }, { id: variantId, field: "variant", fields: "digitalGoods { file { id fileName byteSize } }" });
const downloaded = async ({ commerce, key }: OrdersWorld, caller: Goods["shop"]["owner"], id: string) => (await commerce.as(caller).run<{ digitalGoodsOpen: { downloadUrl: string } }>(
  "mutation ($id: ID!, $input: DigitalGoodsOpenInput!) { digitalGoodsOpen(id: $id, input: $input) { downloadUrl } }", { id, input: { idempotencyKey: key() } })).data!.digitalGoodsOpen.downloadUrl;

describe("a file that is handed out", () => {
  test("goes from its seller's disk to its buyer's, and is not exchanged afterwards", async ({ shop }) => {
    const goods = await shop.goods(null, digital);
    const begun = await begin(shop, goods);
    const id = begun.digitalFile!.id;
    expect((await said(shop, goods, id)).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "fileId"] }]);
    expect((await put(begun, "notes")).status).toBe(204);
    expect(await said(shop, goods, id)).toEqual({ variant: { digitalGoods: { file: { id, fileName: "song.mp3", byteSize: 5 } } }, userErrors: [] });
    const { buyer, id: orderId, lines: [line] } = await shop.bought([{ goods, quantity: 1 }]);
    await put(begun, "other");
    expect((await said(shop, goods, id)).userErrors).toEqual([]);
    const answer = await fetch(await downloaded(shop, buyer, line!.id));
    expect([answer.status, answer.headers.get("content-type"), answer.headers.get("content-disposition"), await answer.text()])
      .toEqual([200, "application/octet-stream", 'attachment; filename="song.mp3"', "notes"]);
    expect(await shop.order(buyer, orderId, "lines { digitalGoods { opened file { fileName } } }")).toEqual({ lines: [{ digitalGoods: { opened: 1, file: { fileName: "song.mp3" } } }] });
  });

  test("is not read without leave, or with another's", async ({ shop }) => {
    const goods = await shop.goods(null, digital);
    const begun = await begin(shop, goods);
    await put(begun, "notes");
    await said(shop, goods, begun.digitalFile!.id);
    const { buyer, lines: [line] } = await shop.bought([{ goods, quantity: 1 }]);
    const url = new URL(await downloaded(shop, buyer, line!.id));
    const other = new URL(url);
    other.pathname = other.pathname.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
    for (const address of [`${url.origin}${url.pathname}`, other.href]) expect((await fetch(address)).status).toBe(403);
  });

  test("is its own variant's, of its size and name, and its seller's to upload", async ({ shop }) => {
    const [goods, others] = [await shop.goods(null, digital), await shop.goods(null, digital)];
    const begun = await begin(shop, others);
    await put(begun, "notes");
    expect((await said(shop, goods, begun.digitalFile!.id)).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "fileId"] }]);
    for (const [input, field] of [[{ byteSize: 100_000_001 }, "byteSize"], [{ byteSize: 0 }, "byteSize"], [{ fileName: "../Song" }, "fileName"]] as const)
      expect((await begin(shop, goods, input)).userErrors, field).toMatchObject([{ path: ["input", field] }]);
    expect((await begin(shop, goods, {}, person())).userErrors).toMatchObject([{ path: ["input", "variantId"] }]);
    expect((await put(begun, "more than five")).status).toBe(413);
  });

  test("ends after a day if nobody says that it is handed out", async ({ shop, scratch }) => {
    const goods = await shop.goods(null, digital);
    const [waiting, kept] = [await begin(shop, goods), await begin(shop, goods)];
    for (const begun of [waiting, kept]) await put(begun, "notes");
    await said(shop, goods, kept.digitalFile!.id);
    const ids = [waiting, kept].map(({ digitalFile }) => digitalFile!.id);
    expect(await digitalFilesSweep.sweep(shop.commerce.runtime)).toBe(0);
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update commerce.digital_file set created_at = created_at - interval '25 hours' where id = any($1)", [ids.map(uuidOf)]));
    expect(await digitalFilesSweep.sweep(shop.commerce.runtime)).toBe(1);
    const { objects } = shop.commerce.runtime;
    expect([await objects.head(fileUploadKey(ids[0]!)), (await objects.head(fileKey(ids[1]!)))?.byteSize]).toEqual([null, 5]);
    expect((await said(shop, goods, ids[0]!)).userErrors).toMatchObject([{ path: ["input", "fileId"] }]);
  });
});
