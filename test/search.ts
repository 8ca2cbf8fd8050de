import { catalog } from "@souk/catalog";
import { anonymous, type Caller } from "@souk/shared/caller";
import { consumerOf } from "@souk/shared/consumers";
import type { Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { test as base, type CatalogWorld } from "./catalog.ts";
import { inTransaction } from "./database.ts";
import { person } from "./subgraph-under-test.ts";
import { sellerMoved, sellerPlanted } from "./seller-planted.ts";
import { until } from "./until.ts";

/** What a search answers, as far as tests ask for it. */
export interface SearchAnswer {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly title: string }; readonly distanceMetres: number | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: { readonly value: number; readonly relation: string };
  readonly [also: string]: unknown;
}

/** Catalog with listings that are found. */
export interface SearchWorld extends CatalogWorld {
  /** Publishes a listing of the seller, or of another of `sellerOf`. */
  published(input: object, owner?: { readonly sellerId: Id<"sel">; readonly caller: Caller }): Promise<Id<"lst">>;
  seller(): Promise<{ readonly sellerId: Id<"sel">; readonly caller: Caller }>;
  /** A seller's standing changes, and trust says so. */
  sellerStep(sellerId: Id<"sel">, step: "suspended" | "reinstated"): Promise<void>;
  /** Waits until search knows all that happened. */
  indexed(): Promise<void>;
  search(variables: object, also?: { readonly fields?: string; readonly as?: Caller }): Promise<SearchAnswer>;
  /** The titles found, in order. */
  titles(variables: object): Promise<string[]>;
}

const page = "edges { cursor node { title } distanceMetres } pageInfo { hasNextPage endCursor } totalCount { value relation }";

/** Catalog on a test file's own database, with the consumers that feed search. */
export const test = base.extend<{ $file: { market: SearchWorld } }>({
  market: [async ({ world, scratch }, use) => {
    const { database } = world.catalog.runtime;
    const trust = await scratch.open("trust");
    const consumers = Object.entries(catalog.reactions!).map(([producer, reactions]) => consumerOf({ database, producer, reactions }));
    const search: SearchWorld["search"] = async (variables, { fields = "", as = anonymous } = {}) => {
      const { data, errors } = await world.catalog.as(as).run<{ search: SearchAnswer }>(
        `query ($query: String, $language: String, $filter: SearchFilter, $sort: SearchSort, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
           search(query: $query, language: $language, filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) { ${page} ${fields} } }`,
        { ...("last" in variables ? {} : { first: 20 }), ...variables });
      if (errors) throw new Error(errors.map((failure) => `${String(failure.extensions["code"])} ${failure.message}`).join("; "));
      return data!.search;
    };
    await use({
      ...world, search,
      titles: async (variables) => (await search(variables)).edges.map(({ node }) => node.title),
      async published(input, owner) {
        const by = owner?.caller ?? world.owner;
        const { listing, userErrors } = await world.mutate(by, "listingCreate", {
          sellerId: owner?.sellerId ?? world.sellerId, kind: "PHYSICAL", condition: "NEW", price: { minor: "1000", currency: "EUR" }, description: "As it is.", ...input });
        if (!listing) throw new Error(JSON.stringify(userErrors));
        const { id } = listing as { id: Id<"lst"> };
        const submitted = await world.mutate(by, "listingSubmit", {}, { id });
        if (submitted.userErrors.length > 0) throw new Error(JSON.stringify(submitted.userErrors));
        return id;
      },
      async seller() {
        const sellerId = await sellerPlanted(scratch);
        return { sellerId, caller: person({ memberships: [{ of: sellerId, role: "SELLER_OWNER" }] }) };
      },
      async sellerStep(sellerId, step) {
        await sellerMoved(scratch, sellerId, step === "suspended" ? "SUSPENDED" : "ACTIVE");
        await inTransaction(trust, (tx) => (step === "suspended" ? publish(tx, "seller.suspended", { sellerId, reason: "why" }) : publish(tx, "seller.reinstated", { sellerId })));
      },
      // Any transaction of the cluster, of other tests too, holds back what is read for a while.
      indexed: () => until("search knows all", async () => {
        for (const consumer of consumers) await consumer.step();
        return (await Promise.all(consumers.map((consumer) => consumer.lag()))).every((lag) => lag === 0);
      }),
    });
  }, { scope: "file" }],
});
