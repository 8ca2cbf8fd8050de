import fastify from "fastify";
import { catalog } from "@souk/catalog";
import { mediaRoutes } from "@souk/gateway/http/media-routes";
import type { Caller } from "@souk/shared/caller";
import type { Id } from "@souk/shared/ids";
import { localWake } from "@souk/shared/wake";
import { workerOpen } from "@souk/shared/worker";
import { test as base, type CatalogWorld, type Refusal } from "./catalog.ts";
import { metadataOf, png } from "./pictures.ts";

/** A picture as its seller reads it. */
export interface Picture {
  readonly id: Id<"med">;
  readonly state: string;
  readonly rejection: string | null;
  readonly altText: string;
  readonly position: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly url: string | null;
}
/** What a mutation of pictures answers. */
export interface PictureAnswer { readonly media: Picture | null; readonly userErrors: readonly (Refusal & { readonly reason?: string; readonly supported?: readonly string[]; readonly limit?: number })[] }
/** Leave to upload. */
export interface UploadAnswer extends PictureAnswer {
  readonly uploadUrl: string | null;
  readonly headers: readonly { readonly name: string; readonly value: string }[] | null;
  readonly expiresAt: string | null;
}

const fields = "id state rejection altText position width height url";
const refusals = "userErrors { __typename code message path ... on MediaRejectedError { reason } ... on MediaTypeUnsupportedError { supported } ... on MediaLimitError { limit } }";

/** Catalog with an object store behind a real HTTP server. */
export interface MediaWorld extends CatalogWorld {
  /** A listing that lacks nothing but being handed in. */
  lamp(): Promise<Id<"lst">>;
  /** Asks for leave, as the owner unless somebody else is named. */
  begin(listingId: string, also?: { readonly as?: Caller; readonly contentType?: string; readonly byteSize?: number; readonly idempotencyKey?: string }): Promise<UploadAnswer>;
  /** Puts bytes by HTTP as the answer says; @returns the status */
  put(answer: UploadAnswer, bytes: Buffer): Promise<number>;
  /** Both. */
  uploaded(listingId: string, bytes: Buffer, contentType: string): Promise<Id<"med">>;
  attach(id: string, also?: { readonly as?: Caller; readonly altText?: string; readonly position?: number; readonly idempotencyKey?: string }): Promise<PictureAnswer>;
  detach(id: string, also?: { readonly as?: Caller; readonly idempotencyKey?: string }): Promise<PictureAnswer>;
  /** A small PNG that is attached. */
  attached(listingId: string): Promise<Id<"med">>;
  /** Runs what follows from events, in a worker of its own, until nothing is left to do. */
  settled(): Promise<void>;
  /** A listing's pictures as somebody sees them; null when the listing is not theirs to see. */
  pictures(listingId: string, as?: Caller): Promise<Picture[] | null>;
  /** Events about these, in their order. */
  told(...ids: readonly string[]): Promise<string[]>;
}

const settledWithinMs = 20_000;

/** Catalog on a test file's own database, its objects in a folder and behind HTTP. */
export const test = base.extend<{ $file: { shop: MediaWorld } }>({
  shop: [async ({ world, scratch }, use) => {
    const { runtime } = world.catalog;
    const app = fastify();
    mediaRoutes(app, runtime.objects);
    runtime.objects.reachedAt(await app.listen({ port: 0, host: "127.0.0.1" }));
    const category = await world.category();
    const send = async <A>(as: Caller, mutation: string, id: string | undefined, input: object, answer: string): Promise<A> => {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
      const { data, errors } = await world.catalog.as(as).run<Record<string, A>>(
        `mutation (${id === undefined ? "" : "$id: ID!, "}$input: ${type}) { ${mutation}(${id === undefined ? "" : "id: $id, "}input: $input) { ${answer} ${refusals} } }`,
        { id, input: { idempotencyKey: world.key(), ...input } });
      if (errors) throw new Error(errors.map(({ message, extensions }) => `${String(extensions["code"])} ${message}`).join("; "));
      return data![mutation]!;
    };
    const shop: MediaWorld = {
      ...world,
      lamp: async () => (await world.draft({ categoryId: category.id, description: "It shines.", condition: "GOOD", price: { minor: "100", currency: "EUR" } })).id,
      begin: (listingId, { as = world.owner, ...also } = {}) =>
        send(as, "mediaUploadCreate", undefined, { listingId, contentType: "image/png", byteSize: 1_000, ...also }, `media { ${fields} } uploadUrl headers { name value } expiresAt`),
      put: async ({ uploadUrl, headers }, bytes) =>
        (await fetch(uploadUrl!, { method: "PUT", body: new Uint8Array(bytes), headers: headers!.map(({ name, value }): [string, string] => [name, value]) })).status,
      async uploaded(listingId, bytes, contentType) {
        const answer = await shop.begin(listingId, { contentType, byteSize: bytes.length });
        const status = await shop.put(answer, bytes);
        if (status !== 204) throw new Error(`not taken in: ${status}`);
        return answer.media!.id;
      },
      attach: (id, { as = world.owner, ...also } = {}) => send(as, "mediaAttach", id, also, `media { ${fields} }`),
      detach: (id, { as = world.owner, ...also } = {}) => send(as, "mediaDetach", id, also, `media { ${fields} }`),
      async attached(listingId) {
        const id = await shop.uploaded(listingId, await png(), "image/png");
        const { userErrors } = await shop.attach(id);
        if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
        return id;
      },
      async settled() {
        const worker = await workerOpen({ subgraphs: [{ definition: catalog, runtime, database: runtime.database }], wake: localWake(), jobsUrl: scratch.urlOf("jobs"), log: runtime.log });
        try {
          await worker.settled(Date.now() + settledWithinMs);
        } finally {
          await worker.close();
        }
      },
      async pictures(listingId, as = world.owner) {
        const { data } = await world.catalog.as(as).run<{ listing: { media: Picture[] } | null }>(`query ($id: ID!) { listing(id: $id) { media { ${fields} } } }`, { id: listingId });
        return data!.listing && data!.listing.media;
      },
      told: async (...ids) => (await runtime.database.rows<{ type: string }>("select type from catalog.event_v1 where aggregate_id = any($1) order by position", [ids])).map(({ type }) => type),
    };
    await use(shop);
    await app.close();
  }, { scope: "file" }],
});

/** A picture as anybody reads it. */
export const read = async (url: string | null) => {
  const answer = await fetch(url!);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, type: answer.headers.get("content-type"), bytes, metadata: answer.ok ? await metadataOf(bytes) : undefined };
};
