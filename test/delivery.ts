import { commerce } from "@souk/commerce";
import type { Caller } from "@souk/shared/caller";
import type { Id } from "@souk/shared/ids";
import { test as base, type CatalogWorld, type Refusal } from "./catalog.ts";
import { sellerPlanted } from "./seller-planted.ts";
import { person, subgraphUnderTest, type SubgraphUnderTest } from "./subgraph-under-test.ts";

/** A seller and its owner. */
export interface Shop { readonly sellerId: Id<"sel">; readonly owner: Caller }
type Answer = Record<string, unknown> & { readonly userErrors: readonly Refusal[] };

/** Commerce beside catalog, with sellers that send things. */
export interface DeliveryWorld extends CatalogWorld {
  readonly commerce: SubgraphUnderTest<never>;
  shop(): Promise<Shop>;
  /** Publishes a listing of a shop. */
  sold(shop: Shop, input?: object): Promise<Id<"lst">>;
  /** Runs a mutation of commerce whose payload has `field`; @throws Error for a top-level error, naming its code */
  ask(caller: Caller, mutation: string, input: object, also?: { readonly id?: string; readonly field?: string; readonly fields?: string }): Promise<Answer>;
  /** A profile of a shop; its first zone is the whole world at 5.00 EUR when none is given. */
  profile(shop: Shop, input?: object): Promise<Id<"spf">>;
}

const refusals = "userErrors { __typename code message path }";
/** Everywhere, for 5.00 and 1.00 for each further item. */
export const everywhere = { name: "World", isRestOfWorld: true, rates: [{ name: "Post", currency: "EUR", priceMinor: "500", extraItemMinor: "100", minDays: 3, maxDays: 9 }] };

/** Catalog and commerce on a test file's own database. */
export const test = base.extend<{ $file: { market: DeliveryWorld } }>({
  market: [async ({ world, scratch }, use) => {
    const under = await subgraphUnderTest(scratch, commerce);
    const { id: categoryId } = await world.category();
    const ask: DeliveryWorld["ask"] = async (caller, mutation, input, { id, field = "shippingProfile", fields = "id version" } = {}) => {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
      const { data, errors } = await under.as(caller).run<Record<string, Answer>>(
        `mutation (${id ? "$id: ID!, " : ""}$input: ${type}) { ${mutation}(${id ? "id: $id, " : ""}input: $input) { ${field} { ${fields} } ${refusals} } }`,
        { id, input: { idempotencyKey: world.key(), ...input } });
      if (errors) throw new Error(errors.map((error) => `${String(error.extensions["code"])} ${error.message}`).join("; "));
      return data![mutation]!;
    };
    await use({
      ...world, commerce: under as never, ask,
      async shop() {
        const sellerId = await sellerPlanted(scratch);
        return { sellerId, owner: person({ memberships: [{ of: sellerId, role: "SELLER_OWNER" }] }) };
      },
      async sold({ sellerId, owner }, input = {}) {
        const { listing } = await world.mutate(owner, "listingCreate", {
          sellerId, categoryId, kind: "PHYSICAL", title: "A lamp", description: "Turned.", condition: "NEW", price: { minor: "1000", currency: "EUR" }, ...input,
        });
        const { id } = listing as { id: Id<"lst"> };
        const { userErrors } = await world.mutate(owner, "listingSubmit", {}, { id });
        if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
        return id;
      },
      async profile({ sellerId, owner }, input = {}) {
        const { shippingProfile, userErrors } = await ask(owner, "shippingProfileCreate", { sellerId, name: "Parcels", zones: [everywhere], ...input });
        if (!shippingProfile) throw new Error(JSON.stringify(userErrors));
        return (shippingProfile as { id: Id<"spf"> }).id;
      },
    });
  }, { scope: "file" }],
});
