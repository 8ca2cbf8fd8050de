import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshKey } from "@souk/gateway/demo/graph-client";
import { operation } from "@souk/schema/operations";
import { uuidOf, type Id } from "@souk/shared/ids";
import { pictureOf, sellerOf } from "../authorisation-objects.ts";
import { asAdmin } from "../cluster.ts";
import { until } from "../until.ts";
import type { Layout, Person, Stage, World } from "../world.ts";

interface Refusal { readonly __typename: string; readonly code: string; readonly path: readonly string[] | null; readonly from?: string; readonly allowed?: readonly string[] }
interface Listing { readonly id: Id<"lst">; readonly version: number; readonly state: string }
type Answer = { readonly listing: Listing | null; readonly userErrors: readonly Refusal[] };

const refusals = "userErrors { __typename code path ... on InvalidTransitionError { from allowed } }";
const refused = ({ userErrors }: Answer): string[] => userErrors.map(({ code, path }) => `${code} ${path?.join(".")}`);
const capital = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}`;

/** One of the mutations of a listing, as a seller's own page sends it. */
const give = async (person: Person, mutation: string, id: string, input: object = {}): Promise<Answer> =>
  (await person.graph.tell<{ answer: Answer }>(
    `mutation Step($id: ID!, $input: ${capital(mutation)}Input!) { answer: ${mutation}(id: $id, input: $input) { listing { id version state } ${refusals} } }`,
    { id, input: { idempotencyKey: freshKey(), ...input } })).answer;

interface Found {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly title: string; readonly seller: { readonly name: string }; readonly media: readonly { readonly card: string | null }[] } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: { readonly value: number };
  readonly correctedQuery: string | null;
  readonly facets: { readonly conditions: readonly { readonly condition: string; readonly count: { readonly value: number } }[] };
}
const looking = `query Look($query: String, $filter: SearchFilter, $sort: SearchSort, $first: Int, $after: Cursor) {
  search(query: $query, filter: $filter, sort: $sort, first: $first, after: $after) {
    edges { cursor node { title price { minor } seller { name } media { card: url(width: 320) } } }
    pageInfo { hasNextPage endCursor } totalCount { value } correctedQuery facets { conditions { condition count { value } } }
  }
}`;

/** From a draft to whoever looks for it: told in a market that is laid out so. */
export const listingAndBeingFound = (layout: Layout, open: () => Promise<Stage>) => describe(`listing and being found in ${layout}`, () => {
  let world: World;
  let close = async () => {};
  let categoryId: Id<"cat">, sellerId: Id<"sel">;
  beforeAll(async () => {
    ({ world, close } = await open());
    const admin = await world.staff("alma", "ADMIN");
    ({ categoryCreate: { category: { id: categoryId } } } = await admin.graph.operator().tell<{ categoryCreate: { category: { id: Id<"cat"> } } }>(
      "mutation Make($input: CategoryCreateInput!) { categoryCreate(input: $input) { category { id } userErrors { code } } }", { input: {
        slug: "headphones", name: "Headphones", idempotencyKey: freshKey(),
        attributes: [{ key: "wireless", label: "Wireless", kind: "BOOLEAN", isRequired: true }] } }));
    sellerId = await sellerOf(await world.person("ada"), "adas-sounds");
  });
  afterAll(() => close());

  const create = async (person: Person, input: object): Promise<Answer> =>
    (await person.graph.tell<{ listingCreate: Answer }>(`mutation Draft($input: ListingCreateInput!) { listingCreate(input: $input) { listing { id version state } ${refusals} } }`,
      { input: { sellerId, categoryId, kind: "PHYSICAL", idempotencyKey: freshKey(), ...input } })).listingCreate;
  const look = async (variables: object) => (await world.graph.tell<{ search: Found }>(looking, { first: 20, ...variables })).search;
  /** Asks little, so that it may be asked again and again. */
  const titles = async (variables: object) => (await world.graph.tell<{ search: { nodes: readonly { title: string }[] } }>(
    "query Titles($query: String, $filter: SearchFilter, $sort: SearchSort) { search(query: $query, filter: $filter, sort: $sort, first: 10) { nodes { title } } }", variables)).search.nodes.map(({ title }) => title);

  test("Ada's headphones go from a bare draft to the page of whoever cannot spell them", async () => {
    const ada = await world.person("ada");
    const nameless = await create(ada, { title: "", language: "English" });
    expect([nameless.listing, refused(nameless)]).toEqual([null, ["INVALID input.title", "INVALID input.language"]]);
    const wrong = await create(ada, { title: "Headphones", attributes: [{ key: "wireless", text: "yes" }, { key: "colour", text: "red" }] });
    expect([wrong.listing, refused(wrong)]).toEqual([null, ["INVALID input.attributes.wireless", "INVALID input.attributes.colour"]]);

    const { listing } = await create(ada, { title: "Wireless headphones" });
    const { id } = listing!;
    const early = await give(ada, "listingSubmit", id);
    expect(refused(early)).toEqual(["REQUIRED description", "REQUIRED price", "REQUIRED condition", "REQUIRED attributes.wireless"]);
    const barred = await give(ada, "listingPause", id);
    expect(barred.userErrors).toMatchObject([{ __typename: "InvalidTransitionError", code: "INVALID_TRANSITION", from: "DRAFT", allowed: ["PENDING_REVIEW", "ARCHIVED"] }]);

    const told = await give(ada, "listingUpdate", id, {
      expectedVersion: listing!.version, description: "They keep the street outside.", condition: "NEW", attributes: [{ key: "wireless", flag: true }] });
    expect(told.userErrors).toEqual([]);
    const stale = await give(ada, "listingUpdate", id, { expectedVersion: listing!.version, title: "Overwritten" });
    expect(stale.userErrors).toMatchObject([{ __typename: "StaleVersionError", path: ["input", "expectedVersion"] }]);
    const sized = await give(ada, "variantsBulkSet", id, { expectedVersion: told.listing!.version, currency: "EUR", optionNames: ["Colour"], variants: [
      { optionValues: ["Black"], priceMinor: "9900", sku: "H-1", quantityBreaks: [{ minimumQuantity: 10, unitMinor: "8900" }] },
      { optionValues: ["White"], priceMinor: "10900", sku: "H-2" }] });
    expect(sized.userErrors).toEqual([]);
    await pictureOf(ada, id);
    expect(await give(ada, "listingSubmit", id)).toMatchObject({ listing: { state: "PUBLISHED" }, userErrors: [] });

    const pictured = "query Pictured($id: ID!) { listing(id: $id) { media { card: url(width: 320) } } }";
    await until("its picture is ready", async () => (await world.graph.tell<{ listing: { media: readonly object[] } }>(pictured, { id })).listing.media.length === 1);
    await until("it is found", async () => (await titles({ query: "headphones" })).length === 1);
    const found = await look({ query: "wireles hedphones" });
    expect(found).toMatchObject({ correctedQuery: "wireless headphones", totalCount: { value: 1 },
      edges: [{ node: { title: "Wireless headphones", price: { minor: "9900" }, seller: { name: "adas-sounds" } } }] });
    expect((await fetch(found.edges[0]!.node.media[0]!.card!)).status).toBe(200);
  });

  test("what Ben looks for is filtered, counted, sorted, and paged without gap or repetition", async () => {
    const [ada, ben] = await Promise.all([world.person("ada"), world.person("ben")]);
    for (const [at, condition] of ["GOOD", "GOOD", "FAIR", "NEW", "GOOD"].entries()) {
      const { listing } = await create(ada, { title: `Studio headphones ${at}`, description: "Closed.", condition, price: { minor: String(5_000 - at * 100), currency: "EUR" }, attributes: [{ key: "wireless", flag: at === 4 }] });
      expect((await give(ada, "listingSubmit", listing!.id)).userErrors).toEqual([]);
    }
    await until("all are found", async () => (await titles({ query: "headphones" })).length === 6);

    const used = { query: "headphones", filter: { condition: { in: ["GOOD", "FAIR"] } } };
    const { totalCount, facets } = await look(used);
    expect([totalCount.value, facets.conditions.map(({ condition, count }) => `${condition} ${count.value}`).toSorted()]).toEqual([4, ["FAIR 1", "GOOD 3", "NEW 2"]]);
    expect(await titles({ query: "headphones", filter: { price: { currency: "EUR", lte: "4800" }, attributes: [{ key: "wireless", eq: "false" }] }, sort: "PRICE_ASC" }))
      .toEqual(["Studio headphones 3", "Studio headphones 2"]);

    const all = await titles({ query: "headphones", sort: "PRICE_DESC" });
    expect(all).toEqual(["Wireless headphones", ...[0, 1, 2, 3, 4].map((at) => `Studio headphones ${at}`)]);
    const paged: string[] = [];
    for (let after: string | null = null, hasNext = true; hasNext;) {
      const page: Found = (await ben.graph.tell<{ search: Found }>(looking, { query: "headphones", sort: "PRICE_DESC", first: 2, after })).search;
      paged.push(...page.edges.map(({ node }) => node.title));
      ({ hasNextPage: hasNext, endCursor: after } = page.pageInfo);
    }
    expect(paged).toEqual(all);
  });

  test("what has run out is gone by the timer alone, and can be renewed", async () => {
    const ada = await world.person("ada");
    const { listing } = await create(ada, { title: "Ephemeral earphones", description: "Soon gone.", condition: "NEW", price: { minor: "100", currency: "EUR" }, attributes: [{ key: "wireless", flag: true }] });
    await give(ada, "listingSubmit", listing!.id);
    await until("it is found", async () => (await titles({ query: "ephemeral" })).length === 1);
    await asAdmin(world.database.adminUrl, (admin) => admin.query("update catalog.listing set expires_at = clock_timestamp() where id = $1", [uuidOf(listing!.id)]));
    await until("it is gone", async () => (await titles({ query: "ephemeral" })).length === 0);
    expect(await give(ada, "listingPause", listing!.id)).toMatchObject({ userErrors: [{ from: "EXPIRED", allowed: ["PUBLISHED", "ARCHIVED"] }] });
    expect(await give(ada, "listingRenew", listing!.id)).toMatchObject({ listing: { state: "PUBLISHED" } });
    await until("it is found again", async () => (await titles({ query: "ephemeral" })).length === 1);
  });

  test("a suspended seller's listings are gone from search, from their own pages and from the seller's", async () => {
    const ada = await world.person("ada");
    const moderator = await world.staff("mo", "RISK_ANALYST");
    const { listing } = await create(ada, { title: "Last headphones", description: "Here still.", condition: "NEW", price: { minor: "100", currency: "EUR" }, attributes: [{ key: "wireless", flag: true }] });
    await give(ada, "listingSubmit", listing!.id);
    await until("it is found", async () => (await titles({ query: "last" })).length === 1);
    const step = async (mutation: string) => moderator.graph.operator().tell(
      `mutation Step($id: ID!, $input: ${capital(mutation)}Input!) { ${mutation}(id: $id, input: $input) { userErrors { code } } }`, { id: sellerId, input: { reason: "Complaints.", idempotencyKey: freshKey() } });
    const page = async () => world.graph.tell<{ listing: object | null }>("query Page($id: ID!) { listing(id: $id) { title } }", { id: listing!.id });

    const askedMs = Date.now();
    await step("sellerSuspend");
    await until("nothing of the seller is found", async () => (await titles({ query: "headphones" })).length === 0);
    process.stdout.write(`suspension → gone from search, ${layout}: ${Date.now() - askedMs} ms\n`);
    await until("its page is gone", async () => (await page()).listing === null);
    expect((await create(ada, { title: "Another" })).userErrors).toMatchObject([{ code: "SELLER_UNAVAILABLE" }]);

    await step("sellerReinstate");
    await until("all is found again", async () => (await titles({ query: "headphones" })).length === 7);
    expect((await page()).listing).toEqual({ title: "Last headphones" });
  });

  test("no invariant of catalog is broken by any of it", async () => {
    const alma = await world.staff("alma", "ADMIN");
    const { integrityReport } = await alma.graph.operator().tell<{ integrityReport: { catalog: readonly { name: string; violations: number }[] } }>(operation("integrity-report"));
    expect(integrityReport.catalog.filter(({ violations }) => violations > 0)).toEqual([]);
    expect(integrityReport.catalog.map(({ name }) => name)).toContain("C30");
  });
});
