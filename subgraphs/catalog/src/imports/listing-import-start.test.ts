import { describe, expect } from "vitest";
import { uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin, testRoles } from "@souk/test/cluster";
import { lines, test } from "@souk/test/listing-files";
import { sellerMoved } from "@souk/test/seller-planted";
import { person } from "@souk/test/subgraph-under-test";
import { importSweep } from "./import-sweep.ts";
import { listingImportRun } from "./listing-import-run.ts";
import { importMachine } from "./import-states.ts";

const file = lines("key,title,price", "s-1,One,1.00", "s-2,Two,2.00");

describe("starting an import", () => {
  test("waits for the whole file, and for the seller's other one", async ({ depot }) => {
    const begun = await depot.begin(file);
    const id = begun.listingImport!.id;
    expect((await depot.step("listingImportStart", id)).userErrors.map(({ code }) => code)).toEqual(["IMPORT_NOT_UPLOADED"]);
    expect(await depot.put(begun, file)).toBe(204);
    const other = await depot.uploaded(file);
    expect((await depot.step("listingImportStart", id)).listingImport).toMatchObject({ state: "RUNNING" });
    expect((await depot.step("listingImportStart", other)).userErrors).toMatchObject([{ __typename: "ListingImportRunningError", code: "IMPORT_RUNNING", listingImportId: id }]);
    await depot.settled();
    expect(await depot.read(id)).toMatchObject({ state: "DONE", created: 2 });
    expect((await depot.step("listingImportStart", other)).userErrors).toEqual([]);
    await depot.settled();
    expect(await depot.read(other)).toMatchObject({ state: "DONE", unchanged: 2 });
  });

  test("is for those who write the seller's listings; a stranger hears of no import", async ({ depot }) => {
    const id = await depot.uploaded(file);
    const stranger = person();
    expect(await depot.read(id, stranger)).toBeNull();
    expect((await depot.step("listingImportStart", id, stranger)).userErrors).toMatchObject([{ code: "INVALID", message: "There is no such import." }]);
    await expect(depot.begin(file, { as: stranger })).rejects.toThrow("FORBIDDEN");
    const fulfiller = person({ memberships: [{ of: depot.sellerId, role: "SELLER_FULFILMENT" }] });
    await expect(depot.step("listingImportCancel", id, fulfiller)).rejects.toThrow("FORBIDDEN");
    expect(await depot.read(id, fulfiller)).toMatchObject({ state: "UPLOADING" });
    expect(await depot.read(id, person({ roles: ["SUPPORT"] }))).toMatchObject({ state: "UPLOADING" });
    expect((await depot.step("listingImportCancel", id)).listingImport).toMatchObject({ state: "CANCELLED" });
    expect((await depot.step("listingImportStart", id)).userErrors.map(({ code }) => code)).toEqual(["INVALID_TRANSITION"]);
  });

  test("is refused for a file that is empty, larger than 64 MB, or for a category of none", async ({ depot }) => {
    for (const byteSize of [0, 64_000_001]) expect((await depot.begin(file, { byteSize })).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "byteSize"] }]);
    for (const categoryId of ["cat_01h455vb4pex5vsknk084sn02q", depot.categorySlug, "cat_\0"]) expect((await depot.begin(file, { categoryId })).userErrors).toMatchObject([{ path: ["input", "categoryId"] }]);
    expect((await depot.begin(file, { byteSize: 64_000_000 })).userErrors).toEqual([]);
  });

  test("goes on where it stopped when the seller may list again, in the file that was there", async ({ depot, scratch }) => {
    const begun = await depot.begin(file);
    await depot.put(begun, file);
    const { id } = begun.listingImport!;
    await depot.step("listingImportStart", id);
    await sellerMoved(scratch, depot.sellerId, "SUSPENDED");
    await depot.settled();
    expect(await depot.read(id)).toMatchObject({ state: "FAILED", failure: "SELLER_UNAVAILABLE", rowsRead: 0 });
    await sellerMoved(scratch, depot.sellerId, "ACTIVE");
    expect(await depot.put(begun, file.replace("One", "Ten"))).toBe(204);      // its address still takes another, which nobody reads
    expect((await depot.step("listingImportStart", id)).listingImport).toMatchObject({ state: "RUNNING", failure: null });
    await depot.settled();
    expect(await depot.read(id)).toMatchObject({ state: "DONE", unchanged: 2 });
  });
});

test("what fails five times stops with what the log knows it by, and goes on when it is started again", async ({ depot, scratch }) => {
  const { runtime } = depot.catalog;
  const id = await depot.uploaded(lines("key,title,price", "u-1,One,1.00", "u-2,Two,2.00"));
  await depot.step("listingImportStart", id);
  const role = testRoles.runtime("catalog");
  const granted = (sql: string) => asAdmin(scratch.adminUrl, (admin) => admin.query(sql));
  await granted(`revoke insert on catalog.listing_key from ${role}`);
  const run = () => listingImportRun({ importId: id }, { ...runtime, correlationId: "run-1", signal: new AbortController().signal });
  for (let attempt = 1; attempt < 5; attempt++) await expect(run()).rejects.toThrow("permission denied");
  expect(await depot.read(id)).toMatchObject({ state: "RUNNING", rowsRead: 0 });
  await run();
  expect(await depot.read(id)).toMatchObject({ state: "FAILED", failure: "UNEXPECTED", correlationId: "run-1", created: 0, rows: [] });
  await granted(`grant insert on catalog.listing_key to ${role}`);
  await depot.step("listingImportStart", id);
  await depot.settled();
  expect(await depot.read(id)).toMatchObject({ state: "DONE", failure: null, correlationId: null, created: 2 });
});

describe("the timer of imports", () => {
  const moved = (adminUrl: string, id: Id<"imp">, hours: number) => asAdmin(adminUrl, (admin) => admin.query(
    "update catalog.listing_import set moved_at = moved_at - make_interval(hours => $2), ended_at = ended_at - make_interval(hours => $2) where id = $1", [uuidOf(id), hours]));

  test("cancels what was not started within a day, deletes files that nobody needs, and forgets reports after a quarter", async ({ depot, scratch }) => {
    const { runtime } = depot.catalog;
    const waiting = await depot.uploaded(file);
    await moved(scratch.adminUrl, waiting, 25);
    const done = await depot.imported(file);
    expect(await runtime.objects.head(`imports/${uuidOf(done.id)}`)).not.toBeNull();
    await importSweep.sweep(runtime);
    expect(await depot.read(waiting)).toMatchObject({ state: "CANCELLED" });
    await importSweep.sweep(runtime);
    for (const key of [`imports/${uuidOf(done.id)}`, `uploads/${uuidOf(waiting)}`]) expect(await runtime.objects.head(key)).toBeNull();
    await moved(scratch.adminUrl, done.id, 24 * 91);
    await importSweep.sweep(runtime);
    expect(await depot.read(done.id)).toBeNull();
    expect(await depot.read(waiting)).toMatchObject({ state: "CANCELLED" });
    expect(await depot.catalog.violated()).toEqual([]);
  });

  test("gives what runs and has lost its job another", async ({ depot, scratch }) => {
    const id = await depot.uploaded(file);
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update catalog.listing_import set state = 'RUNNING', started_at = created_at, moved_at = moved_at - interval '1 hour' where id = $1", [uuidOf(id)]));
    await importSweep.sweep(depot.catalog.runtime);
    await depot.settled();
    expect(await depot.read(id)).toMatchObject({ state: "DONE" });
  });
});

test("the database allows the steps of the machine and no others", async ({ scratch }) => {
  const { definition } = await asAdmin(scratch.adminUrl, async (admin) => (await admin.query<{ definition: string }>("select pg_get_functiondef('catalog.listing_import_guard'::regproc) as definition")).rows[0]!);
  const allowed = [...definition.matchAll(/\('([A-Z]+)', '([A-Z]+)'\)/g)].map(([, from, to]) => `${from} ${to}`).toSorted();
  const steps = Object.values(importMachine.table).flatMap(({ from, to }) => from.map((at) => `${at} ${to}`)).toSorted();
  expect(allowed).toEqual(steps);
});
