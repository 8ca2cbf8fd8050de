import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { catalog } from "@souk/catalog";
import type { Caller } from "@souk/shared/caller";
import type { Database } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { integrityCheck } from "@souk/shared/integrity";
import { subgraphInvariants, subgraphOpen } from "@souk/shared/subgraph";
import { sellerPlanted } from "../seller-planted.ts";
import { person } from "../subgraph-under-test.ts";
import { catalogRuntime } from "./import-runtime.ts";
import type { FaultDatabase } from "./own-cluster.ts";

const answerWithinMs = 20_000;

/** An import that was uploaded and started; nobody runs its job yet. */
export interface BegunImport {
  readonly id: string;
  readonly sellerUuid: string;
  readonly database: Database;
  /** Where a worker finds its file. */
  readonly folder: string;
  /** Names of the invariants of catalog that do not hold. */
  violated(): Promise<string[]>;
}

/** Uploads and starts an import on a fault's database, by the graph of catalog. */
export async function onBegunImport<T>(cluster: FaultDatabase, text: string, use: (begun: BegunImport) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "souk-import-"));
  const runtime = await catalogRuntime(cluster.urlOf("catalog"), folder);
  try {
    const port = subgraphOpen(catalog, runtime);
    let keys = 0;
    const ask = async <A>(caller: Caller, mutation: string, input: object, fields: string, id?: string): Promise<A> => {
      const { data, errors } = await port.execute({
        caller, deadlineMs: Date.now() + answerWithinMs, correlationId: "fault",
        query: `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!${id ? ", $id: ID!" : ""}) { answer: ${mutation}(${id ? "id: $id, " : ""}input: $input) { ${fields} userErrors { code message } } }`,
        variables: { id, input: { ...input, idempotencyKey: `key-${keys++}` } },
      });
      if (errors) throw new Error(JSON.stringify(errors));
      return (data as { answer: A }).answer;
    };
    const sellerId = await sellerPlanted(cluster);
    const owner = person({ memberships: [{ of: sellerId, role: "SELLER_OWNER" }] });
    const { category } = await ask<{ category: { id: Id<"cat"> } }>(person({ roles: ["ADMIN"] }), "categoryCreate", { slug: "lamps", name: "Lamps", attributes: [
      { key: "material", label: "Material", kind: "ENUM", isRequired: true, options: [{ value: "brass", label: "Brass" }, { value: "glass", label: "Glass" }] },
    ] }, "category { id }");
    const { listingImport: { id }, uploadUrl } = await ask<{ listingImport: { id: Id<"imp"> }; uploadUrl: string }>(owner, "listingImportCreate",
      { sellerId, format: "SOUK_CSV", categoryId: category.id, currency: "EUR", isSubmitted: true, byteSize: Buffer.byteLength(text) }, "listingImport { id } uploadUrl");
    await runtime.objects.putFrom(new URL(uploadUrl).pathname.replace("/media/", ""), Readable.from([Buffer.from(text)], { objectMode: false }), "text/csv");
    const started = await ask<{ listingImport: object | null }>(owner, "listingImportStart", {}, "listingImport { id }", id);
    if (!started.listingImport) throw new Error(JSON.stringify(started));
    return await use({
      id: uuidOf(id), sellerUuid: uuidOf(sellerId), database: runtime.database, folder,
      violated: async () => (await integrityCheck(runtime.database, subgraphInvariants(catalog))).filter(({ violations }) => violations > 0).map(({ name }) => name),
    });
  } finally {
    await runtime.database.close();
    await rm(folder, { recursive: true, force: true });
  }
}
