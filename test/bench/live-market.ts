import { publish } from "@souk/schema/events";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { Database } from "@souk/shared/database";
import { asAdmin } from "../cluster.ts";
import { buys } from "../faults/subscribers-acts.ts";
import { peoplePlanter, type PlantedPerson } from "../faults/people-planted.ts";
import { followedMarketOpen, type FollowedMarket, type Somebody } from "../faults/subscribers-market.ts";
import type { OrderMoveFact } from "@souk/schema/events/commerce";
import type { LiveSouk } from "./live-served.ts";

/** An order that is paid and sent, and who bought it. */
export interface FollowedOrder { readonly buyer: Somebody; readonly fact: OrderMoveFact; readonly version: number }

/** What is followed and measured: five subgraphs answer each update. */
const order = "state seller { name } lines { listing { title } } hold { state } proof { matched }";
export const followsOrder = `subscription Moves($id: ID) { orderUpdated(orderId: $id) { id type cursor order { id ${order} } } }`;
export const followsEnvelope = "subscription Moves($id: ID) { orderUpdated(orderId: $id) { id type cursor } }";
export const asksOrder = `query Asks($id: ID!) { order(id: $id) { id ${order} } }`;

/** A market with so many orders, each of somebody else. */
export async function ordersOpen({ cluster, url }: Pick<LiveSouk, "cluster" | "url">, count: number): Promise<{ readonly market: FollowedMarket; readonly orders: readonly FollowedOrder[] }> {
  const market = await followedMarketOpen(cluster, url, { team: 1, buyers: count, goods: 1 });
  const orders: FollowedOrder[] = [];
  for (const buyer of market.buyers) {
    const { orderId, orderGroupId } = await buys(market, buyer, { below: () => 0 });
    const { rows } = await asAdmin(cluster.adminUrl, (admin) => admin.query<{ version: number }>(`select version from commerce."order" where id = $1`, [uuidOf(orderId)]));
    orders.push({ buyer, version: rows[0]!.version, fact: { orderId, orderGroupId, buyerId: buyer.userId, sellerId: market.sellerId } });
  }
  return { market, orders };
}

/** More people, who have bought nothing. */
export const peopleOf = async ({ cluster }: Pick<LiveSouk, "cluster">, count: number): Promise<readonly PlantedPerson[]> => (await peoplePlanter(cluster))(count);

/** Makes people of a seller's team. */
export const teamJoined = ({ cluster: { adminUrl } }: Pick<LiveSouk, "cluster">, sellerId: Id<"sel">, people: readonly PlantedPerson[]): Promise<unknown> =>
  asAdmin(adminUrl, (admin) => admin.query("insert into trust.seller_member (seller_id, user_id, role, added_by) select $1, id, 'SELLER_MANAGER', 'bench' from unnest($2::uuid[]) as t (id)",
    [uuidOf(sellerId), people.map(({ userId }) => uuidOf(userId))]));

/** Commits so many events of an order in one transaction, as a verb that changed it would: nothing else is written. */
export const ordersTold = (commerce: Database, told: readonly FollowedOrder[]): Promise<void> => commerce.transaction({ origin: { actor: "service:bench", correlationId: "bench" } },
  (tx) => publish(tx, "order.updated", told.map(({ fact }) => fact), () => told[0]!.version));

