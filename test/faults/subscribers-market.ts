import { graphClient, type GraphClient } from "@souk/gateway/demo/graph-client";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "../cluster.ts";
import { codes, give, type Told } from "../given.ts";
import { rushMarketOpen } from "./oversell-market.ts";
import type { FaultDatabase } from "./own-cluster.ts";
import { peoplePlanter, type PlantedPerson } from "./people-planted.ts";

/** Somebody who acts and follows. */
export interface Somebody extends PlantedPerson { readonly graph: GraphClient }
/** Something on a shelf. */
export interface Goods { readonly listingId: Id<"lst">; readonly variantId: Id<"var"> }
/** Who talks with the seller, and where. */
export interface Talk { readonly id: Id<"cnv">; readonly buyer: Somebody }

/** One seller with a team, what it sells, and who buys and asks. */
export interface FollowedMarket {
  readonly sellerId: Id<"sel">;
  readonly team: readonly Somebody[];
  readonly buyers: readonly Somebody[];
  readonly goods: readonly Goods[];
  readonly talks: readonly Talk[];
}

const unitsEach = 10_000;

/** A mutation's object. @throws Error when it is refused */
export async function given<T>(person: Pick<Somebody, "graph">, mutation: string, fields: string, field: string, input: Readonly<Record<string, unknown>>): Promise<T> {
  const told: Told = await give(person, mutation, fields, input);
  if (codes(told).length > 0) throw new Error(`${mutation}: ${codes(told).join(", ")}`);
  return told[field] as T;
}

/** Opens one; everything by the graph, but the people, the seller and its team. */
export async function followedMarketOpen(place: Pick<FaultDatabase, "adminUrl" | "open">, url: string, size: { readonly team: number; readonly buyers: number; readonly goods: number }): Promise<FollowedMarket> {
  const market = await rushMarketOpen(place, url);
  const planted = await peoplePlanter(place);
  const settled = async (count: number): Promise<Somebody[]> => (await planted(count)).map((person) => ({ ...person, graph: graphClient(url, person.accessToken) }));
  const [team, buyers] = [await settled(size.team), await settled(size.buyers)];
  const variantIds: Id<"var">[] = [];
  for (let at = 0; at < size.goods; at++) variantIds.push(await market.shelved(unitsEach));
  const rows = await asAdmin(place.adminUrl, async (admin) => {
    const { rows: found } = await admin.query<{ variant_id: string; listing_id: string; seller_id: string }>(
      "select variant_id, listing_id, seller_id from catalog.sellable_variant_v1 where variant_id = any($1)", [variantIds.map(uuidOf)]);
    await admin.query("insert into trust.seller_member (seller_id, user_id, role, added_by) select $1, id, 'SELLER_MANAGER', 'test' from unnest($2::uuid[]) as t (id)",
      [found[0]!.seller_id, team.map(({ userId }) => uuidOf(userId))]);
    return found;
  });
  const goods = rows.map((row): Goods => ({ listingId: idOf("lst", row.listing_id), variantId: idOf("var", row.variant_id) }));
  const talks: Talk[] = [];
  for (const buyer of buyers)
    talks.push({ buyer, id: (await given<{ id: Id<"cnv"> }>(buyer, "conversationStart", "conversation { id }", "conversation", { subjectId: goods[talks.length % goods.length]!.listingId, body: "Is it still there?" })).id });
  return { sellerId: idOf("sel", rows[0]!.seller_id), team, buyers, goods, talks };
}
