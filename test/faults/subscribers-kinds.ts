import type { LogWatch } from "@souk/shared/live";
import type { FollowedMarket, Somebody } from "./subscribers-market.ts";

/** What somebody follows, and which events of whose log that names: written from the schema's words, not from the subgraphs' code. */
export interface Followed extends LogWatch {
  readonly producer: "catalog" | "commerce" | "conversations";
  readonly who: Somebody;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const told = "id type cursor occurredAt";
const listing = `subscription ($id: ID!, $after: Cursor) { told: listingUpdated(listingId: $id, after: $after) { ${told} listing { title seller { name } } } }`;
const stock = `subscription ($id: ID!, $after: Cursor) { told: inventoryChanged(variantIds: [$id], after: $after) { ${told} quantity } }`;
const bought = `subscription ($after: Cursor) { told: orderUpdated(after: $after) { ${told} order { state seller { name } lines { listing { title } } hold { state } } } }`;
const sold = `subscription ($id: ID!, $after: Cursor) { told: sellerOrderReceived(sellerId: $id, after: $after) { ${told} order { state } } }`;
const messages = `subscription ($id: ID!, $after: Cursor) { told: messageAdded(conversationId: $id, after: $after) { ${told} message { body } } }`;
const talks = `subscription ($after: Cursor) { told: conversationUpdated(after: $after) { ${told} conversation { lastSequence } } }`;
const notifications = `subscription ($after: Cursor) { told: notificationAdded(after: $after) { ${told} } }`;

const ofListing = [
  "listing.updated", "listing.published", "listing.paused", "listing.resumed", "listing.expired", "listing.renewed", "listing.suspended", "listing.reinstated",
  "listing.removed", "listing.archived", "media.ready", "media.reordered", "media.detached", "media.updated",
];
const ofStock = [
  "inventory.adjusted", "inventory.reserved", "inventory.released", "inventory.finalized", "inventory.returned", "inventory.depleted", "inventory.restocked", "inventory.policyChanged",
];
const ofOrder = [
  "order.placed", "order.accepted", "order.declined", "order.expired", "order.cancelled", "order.updated", "order.fulfilled", "order.delivered", "order.completed", "order.closed",
  "digitalGoods.opened",
];
const added = ["message.sent", "message.released"];
const changed = [...added, "message.edited", "message.redacted", "conversation.read", "conversation.locked", "conversation.unlocked"];

/** What so many subscribers follow: the kinds in turn, each time of others. */
export function followedOf({ sellerId, team, buyers, goods, talks: held }: FollowedMarket, count: number): Followed[] {
  const kinds: readonly ((at: number) => Followed)[] = [
    (at) => { const { listingId } = goods[at % goods.length]!; return { producer: "catalog", who: buyers[at % buyers.length]!, query: listing, variables: { id: listingId }, events: ofListing, by: "listingId", values: [listingId] }; },
    (at) => { const { variantId } = goods[at % goods.length]!; return { producer: "commerce", who: team[at % team.length]!, query: stock, variables: { id: variantId }, events: ofStock, by: "variantId", values: [variantId] }; },
    (at) => { const who = buyers[at % buyers.length]!; return { producer: "commerce", who, query: bought, variables: {}, events: ofOrder, by: "buyerId", values: [who.userId] }; },
    (at) => ({ producer: "commerce", who: team[at % team.length]!, query: sold, variables: { id: sellerId }, events: ["order.placed"], by: "sellerId", values: [sellerId] }),
    (at) => { const { id, buyer } = held[at % held.length]!; return { producer: "conversations", who: at % 2 ? buyer : team[at % team.length]!, query: messages, variables: { id }, events: added, by: "conversationId", values: [id] }; },
    (at) => { const who = buyers[at % buyers.length]!; return { producer: "conversations", who, query: talks, variables: {}, events: changed, by: "buyerId", values: [who.userId] }; },
    (at) => { const who = buyers[at % buyers.length]!; return { producer: "conversations", who, query: notifications, variables: {}, events: ["notification.sent"], by: "userId", values: [who.userId] }; },
  ];
  return Array.from({ length: count }, (_, at) => kinds[at % kinds.length]!(Math.floor(at / kinds.length)));
}
