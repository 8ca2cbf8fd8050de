import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshKey } from "@souk/gateway/demo/graph-client";
import { categoryBy, draftOf, listingIn, pictureOf, sellerOf } from "../authorisation-objects.ts";
import { metadataOf, photo } from "../pictures.ts";
import { until } from "../until.ts";
import { worldOpen, type World } from "../world.ts";

interface Shown { readonly listing: { readonly media: readonly { readonly state: string; readonly altText: string; readonly card: string | null }[] } | null }
const gallery = "query Gallery($id: ID!) { listing(id: $id) { media { state altText card: url(width: 320) } } }";

describe("pictures", () => {
  let world: World;
  let close = async () => {};
  beforeAll(async () => { ({ world, close } = await worldOpen("one process")); });
  afterAll(() => close());

  test("Ada uploads a photo from her phone; Ben sees her lamp and not where she lives", async () => {
    const [ada, admin] = await Promise.all([world.person("ada"), world.staff("alma", "ADMIN")]);
    const [sellerId, category] = await Promise.all([sellerOf(ada, "adas-lamps"), categoryBy(admin, "lamps")]);
    const listingId = await listingIn(world, ada, sellerId, category.id, "PUBLISHED");
    const bytes = await photo();
    const { mediaUploadCreate } = await ada.graph.tell<{ mediaUploadCreate: { media: { id: string }; uploadUrl: string; headers: { name: string; value: string }[] } }>(
      `mutation Leave($input: MediaUploadCreateInput!) { mediaUploadCreate(input: $input) { media { id } uploadUrl headers { name value } userErrors { code } } }`,
      { input: { listingId, contentType: "image/jpeg", byteSize: bytes.length, idempotencyKey: freshKey() } });
    const { media, uploadUrl, headers } = mediaUploadCreate;
    expect((await fetch(uploadUrl, { method: "PUT", body: new Uint8Array(bytes), headers: headers.map(({ name, value }): [string, string] => [name, value]) })).status).toBe(204);
    const { mediaAttach } = await ada.graph.tell<{ mediaAttach: { userErrors: readonly object[] } }>(
      `mutation Attach($id: ID!, $input: MediaAttachInput!) { mediaAttach(id: $id, input: $input) { userErrors { code message } } }`,
      { id: media.id, input: { altText: "A lamp on a desk.", idempotencyKey: freshKey() } });
    expect(mediaAttach.userErrors).toEqual([]);

    const ben = await world.person("ben");
    let shown: Shown = { listing: null };
    await until("the picture is shown", async () => (shown = await ben.graph.tell<Shown>(gallery, { id: listingId })).listing?.media.length === 1);
    expect(shown.listing!.media).toMatchObject([{ state: "READY", altText: "A lamp on a desk." }]);
    const answer = await fetch(shown.listing!.media[0]!.card!);
    const { format, width, height, exif } = await metadataOf(Buffer.from(await answer.arrayBuffer()));
    expect([answer.status, answer.headers.get("content-type"), format, width, height, exif]).toEqual([200, "image/webp", "webp", 320, 480, undefined]);
  });

  test("Ben sees nothing of a draft's pictures, and the upload itself is read by nobody", async () => {
    const ada = await world.person("ada");
    const [sellerId, category] = [await sellerOf(ada, "adas-drafts"), await categoryBy(await world.staff("alma", "ADMIN"), "drafts")];
    const listingId = await draftOf(ada, sellerId, category.id);
    const pictureId = await pictureOf(ada, listingId);
    const ben = await world.person("ben");
    const peek = "query Peek($id: ID!) { node(id: $id) { __typename id } }";
    await until("it is ready", async () => (await ada.graph.tell<Shown>(gallery, { id: listingId })).listing?.media[0]?.state === "READY");
    expect([await ada.graph.tell(peek, { id: pictureId }), await ben.graph.tell(peek, { id: pictureId })]).toEqual([{ node: { __typename: "Media", id: pictureId } }, { node: null }]);
    const { listing } = await ada.graph.tell<Shown>(gallery, { id: listingId });
    const uuid = /listings\/([0-9a-f-]+)\//.exec(listing!.media[0]!.card!)![1]!;
    expect((await fetch(`${world.url}/media/uploads/${uuid}`)).status).toBe(404);
  });
});
