import { freshKey, graphClient, type GraphClient } from "@souk/gateway/demo/graph-client";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { gate } from "../bench/load.ts";
import { asAdmin } from "../cluster.ts";
import { sellerPlanted } from "../seller-planted.ts";
import type { FaultDatabase } from "./own-cluster.ts";
import { peoplePlanter } from "./people-planted.ts";

/** Somebody with a checkout in which nothing is missing. */
export interface ReadyBuyer {
  readonly checkoutId: Id<"chk">;
  readonly version: number;
  /** Under which the checkout is completed, however often it is asked. */
  readonly key: string;
  readonly graph: GraphClient;
}

/** One seller, whose things everybody wants. */
export interface RushMarket {
  /** Publishes a listing of one variant with so many units on the shelf. */
  shelved(units: number): Promise<Id<"var">>;
  /** Publishes a download, which every buyer has as soon as it is paid. */
  downloadable(): Promise<Id<"var">>;
  /** Asks as the seller's owner. */
  readonly seller: GraphClient;
  /** So many people, each with one unit of it in a checkout that is ready. */
  readyBuyers(variantId: Id<"var">, count: number): Promise<ReadyBuyer[]>;
}

const shoppersAtOnce = 24;      // who fills a cart need not hurry
const home = { name: "Ben", line1: "Street 1", postalCode: "10115", city: "Berlin", country: "DE" };
const parcels = { name: "World", isRestOfWorld: true, rates: [{ name: "Post", currency: "EUR", priceMinor: "500", extraItemMinor: "100", minDays: 3, maxDays: 9 }] };

/** Everything by the graph, but the people and the seller. */
export async function rushMarketOpen(cluster: Pick<FaultDatabase, "adminUrl" | "open">, url: string): Promise<RushMarket> {
  const planted = await peoplePlanter(cluster);
  const graph = graphClient(url);
  const [owner, admin] = await planted(2);
  const sellerId = await sellerPlanted(cluster);
  await asAdmin(cluster.adminUrl, async (connection) => {
    await connection.query("insert into trust.seller_member (seller_id, user_id, role, added_by) values ($1, $2, 'SELLER_OWNER', 'test')", [uuidOf(sellerId), uuidOf(owner!.userId)]);
    await connection.query(
      `insert into trust.role_grant (id, user_id, role, state, reason, requested_by, approved_by)
       values ($1, $2, 'ADMIN', 'ACTIVE', 'for a test', 'service:one', 'service:another')`, [uuidOf(newId("rgr")), uuidOf(admin!.userId)]);
  });
  const seller = graph.as(owner!.accessToken);
  const { category } = await told<{ category: { id: string } }>(graph.as(admin!.accessToken).operator(), "categoryCreate", { slug: "lamps", name: "Lamps" }, "category { id }");
  await told(seller, "shippingProfileCreate", { sellerId, name: "Parcels", zones: [parcels] }, "shippingProfile { id }");

  return {
    seller,
    async downloadable() {
      const { listing } = await told<{ listing: { id: string; variants: readonly { id: Id<"var"> }[] } }>(seller, "listingCreate", {
        sellerId, categoryId: category.id, kind: "DIGITAL", title: "A pattern", description: "To print.", digitalTerms: { delivery: "DOWNLOAD" }, price: { minor: "2000", currency: "EUR" },
      }, "listing { id variants { id } }");
      const variantId = listing.variants[0]!.id;
      await told(seller, "digitalGoodsSet", { text: "The pattern." }, "variant { id }", variantId);
      await told(seller, "listingSubmit", {}, "listing { id }", listing.id);
      return variantId;
    },
    async shelved(units) {
      const { listing } = await told<{ listing: { id: string; variants: readonly { id: Id<"var"> }[] } }>(seller, "listingCreate", {
        sellerId, categoryId: category.id, kind: "PHYSICAL", title: "A lamp", description: "Turned.", condition: "NEW", price: { minor: "1000", currency: "EUR" },
      }, "listing { id variants { id } }");
      await told(seller, "listingSubmit", {}, "listing { id }", listing.id);
      const variantId = listing.variants[0]!.id;
      await told(seller, "inventoryAdjust", { changes: [{ variantId, delta: units, reason: "COUNTED" }] }, "inventoryAdjustment { id }");
      return variantId;
    },
    async readyBuyers(variantId, count) {
      const inTurn = gate(shoppersAtOnce);
      const people = await planted(count);
      return Promise.all(people.map(({ accessToken }) => inTurn(async (): Promise<ReadyBuyer> => {
        const buyer = graph.as(accessToken);
        await told(buyer, "cartLineAdd", { variantId, quantity: 1 }, "cart { id }");
        const begun = await told<{ checkout: { id: Id<"chk"> } }>(buyer, "checkoutStart", {}, "checkout { id }");
        const { checkout } = await told<{ checkout: { version: number } }>(buyer, "checkoutSetAddress", { address: home }, "checkout { version }", begun.checkout.id);
        return { checkoutId: begun.checkout.id, version: checkout.version, key: freshKey(), graph: buyer };
      })));
    },
  };
}

/** What a mutation with a key of its own answers. @throws Error when it refuses */
async function told<T>(graph: GraphClient, mutation: string, input: object, fields: string, id?: string): Promise<T> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  const { answer } = await graph.tell<{ answer: T & { readonly userErrors: readonly object[] } }>(
    `mutation ($input: ${type}${id ? ", $id: ID!" : ""}) { answer: ${mutation}(${id ? "id: $id, " : ""}input: $input) { ${fields} userErrors { code message path } } }`,
    { id, input: { ...input, idempotencyKey: freshKey() } });
  if (answer.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(answer.userErrors)}`);
  return answer;
}
