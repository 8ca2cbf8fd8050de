import type { Caller } from "@souk/shared/caller";
import type { Database } from "@souk/shared/database";
import { test as base, type DeliveryWorld, type Shop } from "./delivery.ts";
import type { Refusal } from "./catalog.ts";
import { person } from "./subgraph-under-test.ts";

/** A refusal of stock, with what it carries. */
export interface StockRefusal extends Refusal { readonly __typename: string; readonly onHand?: number; readonly available?: number }
/** What a change came to. */
export interface Adjusted { readonly movements: readonly Record<string, unknown>[] | null; readonly userErrors: readonly StockRefusal[] }
/** A variant as a caller sees its stock. */
export interface StockSeen { readonly available: number | null; readonly inventory: Record<string, unknown> | null }

/** A market whose sellers count what they have. */
export interface InventoryWorld extends DeliveryWorld {
  /** Under commerce's own role. */
  readonly database: Database;
  /** A variant of a shop, on sale. */
  variant(shop: Shop, input?: object): Promise<{ readonly listingId: string; readonly variantId: string }>;
  /** @throws Error for a top-level error, naming its code */
  adjust(caller: Caller, changes: readonly object[]): Promise<Adjusted>;
  seen(caller: Caller, variantId: string): Promise<StockSeen | null>;
  status(caller: Caller, listingId: string): Promise<string | null>;
}

const inventory = "policy onHand reserved available levels { id onHand reserved available location { name isDefault } } movements(first: 10) { totalCount { value } nodes { kind quantity onHand reason number } }";

/** Catalog, commerce and a counted store on a test file's own database. */
export const test = base.extend<{ $file: { store: InventoryWorld } }>({
  store: [async ({ market, scratch }, use) => {
    const entity = async <T>(caller: Caller, type: string, id: string, fields: string): Promise<T | null> => {
      const { data, errors } = await market.commerce.as(caller).run<{ _entities: (T | null)[] }>(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`, { of: [{ __typename: type, id }] });
      if (errors) throw new Error(JSON.stringify(errors));
      return data!._entities[0]!;
    };
    await use({
      ...market, database: await scratch.open("commerce", { poolSize: 8 }),
      async variant(shop, input) {
        const listingId = await market.sold(shop, input);
        const { data } = await market.catalog.as(shop.owner).run<{ listing: { variants: { id: string }[] } }>("query ($id: ID!) { listing(id: $id) { variants { id } } }", { id: listingId });
        return { listingId, variantId: data!.listing.variants[0]!.id };
      },
      async adjust(caller, changes) {
        const { data, errors } = await market.commerce.as(caller).run<{ inventoryAdjust: { inventoryAdjustment: { movements: Record<string, unknown>[] } | null; userErrors: StockRefusal[] } }>(
          `mutation ($input: InventoryAdjustInput!) { inventoryAdjust(input: $input) {
             inventoryAdjustment { movements { kind quantity onHand reason level { location { name } } } }
             userErrors { __typename code message path ... on InventoryChangedError { onHand } ... on InsufficientStockError { available } } } }`,
          { input: { changes, idempotencyKey: market.key() } });
        if (errors) throw new Error(errors.map((error) => `${String(error.extensions["code"])} ${error.message}`).join("; "));
        const { inventoryAdjustment, userErrors } = data!.inventoryAdjust;
        return { movements: inventoryAdjustment?.movements ?? null, userErrors };
      },
      seen: (caller, variantId) => entity(caller, "Variant", variantId, `available inventory { ${inventory} }`),
      status: async (caller, listingId) => (await entity<{ stockStatus: string | null }>(caller, "Listing", listingId, "stockStatus"))?.stockStatus ?? null,
    });
  }, { scope: "file" }],
});

/** Somebody of a shop's team in this role. */
export const teammate = ({ sellerId }: Shop, role: string): Caller => person({ memberships: [{ of: sellerId, role }] });
