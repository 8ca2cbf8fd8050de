import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshKey } from "@souk/gateway/demo/graph-client";
import { operation } from "@souk/schema/operations";
import { subgraphNames } from "@souk/schema/subgraphs";
import { until } from "../until.ts";
import type { Layout, Stage, World } from "../world.ts";

interface Desk {
  readonly me: {
    readonly displayName: string;
    readonly sellers: readonly { readonly role: string; readonly seller: { readonly name: string; readonly state: string; readonly listings: { readonly nodes: readonly { readonly title: string; readonly state: string; readonly category: { readonly name: string } }[] } } }[];
    readonly notifications: { readonly nodes: readonly { readonly kind: string }[] };
  };
}
interface Result { readonly name: string; readonly violations: number }

/** What happens before anything is sold: told in a market that is laid out so. */
export const firstDay = (layout: Layout, open: () => Promise<Stage>) => describe(`the first day of a market in ${layout}`, () => {
  let world: World;
  let close = async () => {};
  beforeAll(async () => { ({ world, close } = await open()); });
  afterAll(() => close());

  test("Ada registers, verifies by the mail, signs in, opens a seller and drafts a listing; one query joins it all", async () => {
    const ada = await world.person("ada");
    const admin = await world.staff("alma", "ADMIN");
    const { categoryCreate } = await admin.graph.operator().tell<{ categoryCreate: { category: { id: string } } }>(
      `mutation Category($input: CategoryCreateInput!) { categoryCreate(input: $input) { category { id } userErrors { code message path } } }`,
      { input: { name: "Lamps", slug: "lamps", idempotencyKey: freshKey() } });
    const { sellerOpen } = await ada.graph.tell<{ sellerOpen: { seller: { id: string } } }>(operation("open-seller"), {
      input: { name: "Ada's Lamps", handle: "adas-first-lamps", type: "INDIVIDUAL", country: "DE", idempotencyKey: freshKey() } });
    const { listingCreate } = await ada.graph.tell<{ listingCreate: { userErrors: readonly object[] } }>(operation("draft-listing"), {
      input: { sellerId: sellerOpen.seller.id, kind: "PHYSICAL", title: "Desk lamp", categoryId: categoryCreate.category.id, price: { minor: "4900", currency: "EUR" }, idempotencyKey: freshKey() } });
    expect(listingCreate.userErrors).toEqual([]);      // at once: what a person has just made is theirs

    const desk = await ada.graph.tell<Desk>(operation("my-desk"));
    expect(desk.me).toMatchObject({
      displayName: "ada",
      sellers: [{ role: "SELLER_OWNER", seller: { name: "Ada's Lamps", state: "ONBOARDING", listings: { nodes: [{ title: "Desk lamp", state: "DRAFT", category: { name: "Lamps" } }] } } }],
    });
    await until("the welcome has arrived", async () =>
      (await ada.graph.tell<Desk>(operation("my-desk"))).me.notifications.nodes.some(({ kind }) => kind === "WELCOME"));
  });

  test("Ben sees nothing of Ada's draft, and a stranger is told to sign in", async () => {
    const ada = await world.person("ada");
    const desk = await ada.graph.tell<{ me: { sellers: readonly { seller: { id: string; listings: { nodes: readonly { id: string }[] } } }[] } }>(
      "query Ids { me { sellers { seller { id listings(first: 1) { nodes { id } } } } } }");
    const { seller } = desk.me.sellers[0]!;
    const listingId = seller.listings.nodes[0]!.id;
    const ben = await world.person("ben");
    const question = "query Peek($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";
    expect(await ada.graph.tell(question, { ids: [listingId] })).toEqual({ nodes: [{ __typename: "Listing", id: listingId }] });
    expect(await ben.graph.tell(question, { ids: [listingId, seller.id] })).toEqual({ nodes: [null, null] });
    expect(await world.graph.tell(question, { ids: [listingId, seller.id] })).toEqual({ nodes: [null, null] });
    const refused = await world.graph.ask(operation("open-seller"), { input: { name: "x", handle: "xyz", type: "INDIVIDUAL", country: "DE", idempotencyKey: freshKey() } });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: "UNAUTHENTICATED", retryable: false });
  });

  test("an operator's report has the invariants of all six, none broken, and nobody else reads it", async () => {
    const alma = await world.staff("alma", "ADMIN");
    const { integrityReport } = await alma.graph.operator().tell<{ integrityReport: Record<string, readonly Result[]> }>(operation("integrity-report"));
    for (const name of subgraphNames) {
      expect(integrityReport[name]?.map((result) => result.name)).toEqual(expect.arrayContaining(["K2", "K3", "K4", "K5"]));
      expect(integrityReport[name]?.filter(({ violations }) => violations > 0)).toEqual([]);
    }
    const ben = await world.person("ben");
    expect((await ben.graph.operator().ask(operation("integrity-report"))).errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
    expect((await alma.graph.ask(operation("integrity-report"))).errors?.[0]?.message).toMatch(/Cannot query field "integrityReport"/);
  });

  test("the same key gives the same seller, marked as a replay, and another input under it is refused", async () => {
    const cleo = await world.person("cleo");
    const input = { name: "Cleo", handle: "cleos", type: "INDIVIDUAL", country: "GR", idempotencyKey: freshKey() };
    const answers = await Promise.all(Array.from({ length: 10 }, () => cleo.graph.ask<{ sellerOpen: { seller: { id: string } | null } }>(operation("open-seller"), { input })));
    expect(new Set(answers.map(({ data }) => data?.sellerOpen.seller?.id)).size).toBe(1);
    expect(answers.filter(({ extensions }) => (extensions?.["idempotency"] as { replayed?: boolean } | undefined)?.replayed)).toHaveLength(9);
    const other = await cleo.graph.tell<{ sellerOpen: { userErrors: readonly { code: string }[] } }>(operation("open-seller"), { input: { ...input, name: "Another" } });
    expect(other.sellerOpen.userErrors).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED" }]);
  });

  test("a suspended seller cannot draft within five seconds, and a suspended person is out", async () => {
    const ada = await world.person("ada");
    const alma = await world.staff("alma", "ADMIN");
    const { me } = await ada.graph.tell<{ me: { sellers: readonly { seller: { id: string } }[] } }>("query Mine { me { sellers { seller { id } } } }");
    const id = me.sellers[0]!.seller.id;
    await ada.graph.tell("mutation Submit($id: ID!, $input: SellerSubmitInput!) { sellerSubmit(id: $id, input: $input) { userErrors { code } } }", { id, input: { idempotencyKey: freshKey() } });
    await alma.graph.operator().tell("mutation Suspend($id: ID!, $input: SellerSuspendInput!) { sellerSuspend(id: $id, input: $input) { seller { state } userErrors { code } } }",
      { id, input: { reason: "counterfeits", idempotencyKey: freshKey() } });
    const { listingCreate } = await ada.graph.tell<{ listingCreate: { userErrors: readonly { code: string }[] } }>(operation("draft-listing"), {
      input: { sellerId: id, kind: "PHYSICAL", title: "Another lamp", categoryId: await categoryId(world), idempotencyKey: freshKey() } });
    expect(listingCreate.userErrors).toMatchObject([{ code: "SELLER_UNAVAILABLE" }]);

    const ben = await world.person("ben");
    await alma.graph.operator().tell("mutation Out($id: ID!, $input: UserSuspendInput!) { userSuspend(id: $id, input: $input) { user { state } userErrors { code } } }",
      { id: ben.userId, input: { reason: "fraud", idempotencyKey: freshKey() } });
    await until("Ben is out", async () => (await ben.graph.ask("query Me { me { id } }")).errors?.[0]?.extensions?.["code"] === "UNAUTHENTICATED", 5_000);
  });
});

const categoryId = async (world: World): Promise<string> =>
  (await world.graph.tell<{ category: { id: string } }>("query Lamps { category(slug: \"lamps\") { id } }")).category.id;
