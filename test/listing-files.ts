import fastify from "fastify";
import { catalog } from "@souk/catalog";
import { mediaRoutes } from "@souk/gateway/http/media-routes";
import type { Caller } from "@souk/shared/caller";
import type { Id } from "@souk/shared/ids";
import { localWake } from "@souk/shared/wake";
import { workerOpen } from "@souk/shared/worker";
import { test as base, type CatalogWorld, type Refusal } from "./catalog.ts";
import { person } from "./subgraph-under-test.ts";

/** Something about a row of a file, as its seller reads it. */
export interface FileFault { readonly code: string; readonly message: string; readonly path: readonly string[] | null; readonly rowNumber: number }
/** What became of a listing in a file. */
export interface FileRow {
  readonly rowNumber: number;
  readonly status: string;
  readonly key: string | null;
  readonly listing: { readonly id: Id<"lst">; readonly title: string; readonly state: string } | null;
  readonly errors: readonly FileFault[];
  readonly warnings: readonly FileFault[];
}
/** An import as its seller reads it. */
export interface FileImport {
  readonly id: Id<"imp">;
  readonly state: string;
  readonly failure: string | null;
  readonly failureMessage: string | null;
  readonly correlationId: string | null;
  readonly rowsRead: number;
  readonly bytesRead: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly warned: number;
}
/** What a mutation of imports answers. */
export interface ImportAnswer {
  readonly listingImport: FileImport | null;
  readonly uploadUrl?: string | null;
  readonly headers?: readonly { readonly name: string; readonly value: string }[] | null;
  readonly userErrors: readonly (Refusal & { readonly __typename: string; readonly listingImportId?: string })[];
}
/** An import with its whole report. */
export interface Imported extends FileImport { readonly rows: readonly FileRow[] }

const fields = "id state failure failureMessage correlationId rowsRead bytesRead created updated unchanged failed warned";
const refusals = "userErrors { __typename code message path ... on ListingImportRunningError { listingImportId } }";
const faultFields = "{ code message path rowNumber }";

/** What an import is asked for; the rest is as usual. */
export interface ImportWish { readonly format?: string; readonly isSubmitted?: boolean; readonly currency?: string | null; readonly condition?: string | null; readonly categoryId?: string | null; readonly as?: Caller; readonly byteSize?: number }

/** Catalog with an object store behind a real HTTP server, and files that become listings. */
export interface FilesWorld extends CatalogWorld {
  readonly categoryId: Id<"cat">;
  readonly categorySlug: string;
  /** Asks for leave, as the owner unless somebody else is named. */
  begin(text: string | Buffer, wish?: ImportWish): Promise<ImportAnswer>;
  /** Puts the file by HTTP as the answer says; @returns the status */
  put(answer: ImportAnswer, text: string | Buffer): Promise<number>;
  /** Asks for leave and puts the file. */
  uploaded(text: string | Buffer, wish?: ImportWish): Promise<Id<"imp">>;
  step(mutation: "listingImportStart" | "listingImportCancel", id: string, as?: Caller): Promise<ImportAnswer>;
  /** Runs what follows from events and jobs until nothing is left to do. */
  settled(): Promise<void>;
  /** An import with its report, as somebody sees it. */
  read(id: string, as?: Caller): Promise<Imported | null>;
  /** Uploads, starts, waits for the end, and reads the report. */
  imported(text: string | Buffer, wish?: ImportWish): Promise<Imported>;
  /** Writes all listings of the seller into a file, and downloads that. */
  exported(format: string): Promise<string>;
}

const settledWithinMs = 60_000;

/** Catalog on a test file's own database, its objects in a folder and behind HTTP. */
export const test = base.extend<{ $file: { depot: FilesWorld } }>({
  depot: [async ({ world, scratch }, use) => {
    const { runtime } = world.catalog;
    const app = fastify();
    mediaRoutes(app, runtime.objects);
    runtime.objects.reachedAt(await app.listen({ port: 0, host: "127.0.0.1" }));
    const category = await world.category({ attributes: [
      { key: "material", label: "Material", kind: "ENUM", isRequired: true, options: [{ value: "brass", label: "Brass" }, { value: "glass", label: "Glass" }] },
      { key: "height", label: "Height", kind: "DECIMAL", minimum: "-10", maximum: "500" },
      { key: "fits", label: "Fits", kind: "ENUM_SET", options: [{ value: "e14", label: "E14" }, { value: "e27", label: "E27" }] },
      { key: "dimmable", label: "Dimmable", kind: "BOOLEAN" },
      { key: "designer", label: "Designer", kind: "TEXT" },
    ].map((asked) => ({ isRequired: false, ...asked })) });
    const send = async <A>(as: Caller, query: string, variables: Record<string, unknown>): Promise<A> => {
      const { data, errors } = await world.catalog.as(as).run<{ answer: A }>(query, variables);
      if (errors) throw new Error(errors.map(({ message, extensions }) => `${String(extensions["code"])} ${message}`).join("; "));
      return data!.answer;
    };
    const settled = async () => {
      const worker = await workerOpen({ subgraphs: [{ definition: catalog, runtime, database: runtime.database }], wake: localWake(), jobsUrl: scratch.urlOf("jobs"), log: runtime.log });
      try {
        await worker.settled(Date.now() + settledWithinMs);
      } finally {
        await worker.close();
      }
    };
    const depot: FilesWorld = {
      ...world, categoryId: category.id, categorySlug: category.slug, settled,
      // Of each person some imports are taken an hour: the seller has many owners.
      begin: (text, { as = person({ memberships: world.owner.memberships }), ...wish } = {}) => send(as,
        `mutation ($input: ListingImportCreateInput!) { answer: listingImportCreate(input: $input) { listingImport { ${fields} } uploadUrl headers { name value } ${refusals} } }`,
        { input: { sellerId: world.sellerId, format: "SOUK_CSV", categoryId: category.id, currency: "EUR", condition: "NEW", isSubmitted: false, byteSize: Buffer.byteLength(text), idempotencyKey: world.key(), ...wish } }),
      put: async ({ uploadUrl, headers }, text) =>
        (await fetch(uploadUrl!, { method: "PUT", body: typeof text === "string" ? text : new Uint8Array(text), headers: headers!.map(({ name, value }): [string, string] => [name, value]) })).status,
      async uploaded(text, wish) {
        const answer = await depot.begin(text, wish);
        if (!answer.listingImport) throw new Error(JSON.stringify(answer.userErrors));
        const status = await depot.put(answer, text);
        if (status !== 204) throw new Error(`not taken in: ${status}`);
        return answer.listingImport.id;
      },
      step: (mutation, id, as = world.owner) => send(as,
        `mutation ($id: ID!, $input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { answer: ${mutation}(id: $id, input: $input) { listingImport { ${fields} } ${refusals} } }`,
        { id, input: { idempotencyKey: world.key() } }),
      async read(id, as = world.owner) {
        const found = await send<(FileImport & { readonly rows: { readonly nodes: FileRow[] } }) | null>(as,
          `query ($id: ID!) { answer: listingImport(id: $id) { ${fields} rows(first: 100) { nodes { rowNumber status key listing { id title state } errors ${faultFields} warnings ${faultFields} } } } }`, { id });
        return found && { ...found, rows: found.rows.nodes };
      },
      async imported(text, wish) {
        const id = await depot.uploaded(text, wish);
        const { userErrors } = await depot.step("listingImportStart", id);
        if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
        await settled();
        return (await depot.read(id))!;
      },
      async exported(format) {
        const { listingExport, userErrors } = await send<{ listingExport: { id: string } | null; userErrors: Refusal[] }>(world.owner,
          `mutation ($input: ListingExportCreateInput!) { answer: listingExportCreate(input: $input) { listingExport { id } userErrors { code message } } }`,
          { input: { sellerId: world.sellerId, format, idempotencyKey: world.key() } });
        if (!listingExport) throw new Error(JSON.stringify(userErrors));
        await settled();
        const { downloadUrl, state } = await send<{ downloadUrl: string | null; state: string }>(world.owner, `query ($id: ID!) { answer: listingExport(id: $id) { state downloadUrl } }`, { id: listingExport.id });
        if (!downloadUrl) throw new Error(`the export is ${state}`);
        const answer = await fetch(downloadUrl);
        if (answer.status !== 200) throw new Error(`not downloaded: ${answer.status}`);
        return answer.text();
      },
    };
    await use(depot);
    await app.close();
  }, { scope: "file" }],
});

/** Files that differ by their lines. */
export const lines = (...all: readonly string[]): string => `${all.join("\r\n")}\r\n`;
