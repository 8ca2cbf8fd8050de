import { isObjectType } from "graphql";
import { expect } from "vitest";
import { catalogEvents } from "@souk/schema/events/catalog";
import { commerceEvents } from "@souk/schema/events/commerce";
import { conversationsEvents } from "@souk/schema/events/conversations";
import { ledgerEvents } from "@souk/schema/events/ledger";
import { moneyEvents } from "@souk/schema/events/money";
import { trustEvents } from "@souk/schema/events/trust";
import { ruleGaps } from "@souk/shared/authorise-gaps";
import { present } from "@souk/shared/assert";
import type { Watch } from "@souk/shared/live";
import type { Visitor } from "../authorisation-access.ts";
import { eventsOf } from "../authorisation-objects.ts";
import { subscriptionsOf, subscriptionVisitOf } from "../authorisation-paths.ts";
import { souksTable } from "../authorisation-table.ts";
import { authorisationWalk } from "../authorisation-walk.ts";
import { authorisationWorld, supergraphSdl, type AuthorisationWorld } from "../authorisation-world.ts";
import { test as base } from "../world.ts";

const test = base.extend<{ $file: { walked: AuthorisationWorld } }>({
  walked: [async ({ world }, use) => use(await authorisationWorld(world)), { scope: "file" }],
});
const strangers: readonly Visitor[] = ["anonymous", "guest", "other"];
const publicly = ({ contracts }: AuthorisationWorld) => present(contracts.find(({ name }) => name === "public"), "the public contract");
const objectsOf = (data: unknown): unknown[] => Object.values(data as object).flat();

test("what is not open to others is shown to nobody by whatever way it is asked for", { timeout: 240_000 }, async ({ walked }) => {
  const ids = [walked.draftingId, walked.listingId, walked.notificationId, walked.accountId, walked.journalId, walked.unverifiedId];
  const ways = `query ($ids: [ID!]!, $seller: ID!, $listing: ID!) { nodes(ids: $ids) { id } seller(id: $seller) { id } byHandle: seller(handle: "adas-drafts") { id } listing(id: $listing) { id } }`;
  const variables = { ids, seller: walked.draftingId, listing: walked.listingId };
  for (const visitor of strangers)
    expect(objectsOf((await publicly(walked).execute(visitor, ways, variables)).data), visitor).toEqual(Array(ids.length + 3).fill(null));
  expect(objectsOf((await publicly(walked).execute("owner", ways, variables)).data).filter((object) => object === null), "the owner's own").toHaveLength(1);
});

test("a seller that does not sell, a draft, a notification, an account, a journal and an unverified person are not shown by _entities either", async ({ walked }) => {
  const hidden = { Seller: walked.draftingId, Listing: walked.listingId, Notification: walked.notificationId, LedgerAccount: walked.accountId, Journal: walked.journalId, User: walked.unverifiedId };
  for (const [type, id] of Object.entries(hidden)) {
    for (const { name, schema, execute } of walked.subgraphs) {
      const entity = schema.getType(type);
      const leaf = isObjectType(entity) && Object.keys(entity.getFields()).find((field) => ["createdAt", "title", "displayName", "unreadCount", "state", "kind"].includes(field));
      if (!leaf) continue;
      for (const visitor of strangers) {
        const { data } = await execute(visitor, `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${leaf} } } }`, { of: [{ __typename: type, id }] });
        const [shown] = (data?.["_entities"] ?? []) as readonly (Record<string, unknown> | null)[];
        expect(shown?.[leaf] ?? null, `${type}.${leaf} of ${name} for ${visitor}`).toBeNull();
      }
    }
  }
});

test("every subgraph asks for itself what the gateway asks before it", async ({ walked }) => {
  const composed = await supergraphSdl();
  expect(walked.opened.flatMap(({ name, schema }) => ruleGaps(composed, schema).map((gap) => `${name} ${gap}`))).toEqual([]);
});

test("every subscription listens for events of its own subgraph's log, and asks it by few values", async ({ walked }) => {
  const own: Readonly<Record<string, object>> = { catalog: catalogEvents, commerce: commerceEvents, conversations: conversationsEvents, ledger: ledgerEvents, money: moneyEvents, trust: trustEvents };
  const listened: string[] = [];
  for (const { name, schema, execute } of walked.subgraphs) {
    for (const field of subscriptionsOf(schema)) {
      const { query, variables } = subscriptionVisitOf(field, walked.given);
      const watch = (await execute("owner", query, variables)).watch as Watch | undefined;
      expect(watch, `Subscription.${field.name}`).toBeDefined();
      if ("topic" in watch!) continue;
      expect(watch!.events.filter((type) => !(type in own[name]!)), `Subscription.${field.name}`).toEqual([]);
      expect(watch!.values).toHaveLength(1);
      listened.push(field.name);
    }
  }
  expect(listened).toContain("orderUpdated");
});

test("every field, mutation and entity is open to those it is meant for and to nobody else, and only the owner's own acts change the owner's objects", { timeout: 600_000 }, async ({ world, walked }) => {
  const { faults, visits } = await authorisationWalk({ ...walked, table: souksTable });
  expect(faults).toEqual([]);
  expect(visits).toBeGreaterThan(1_000);
  const happened = await eventsOf(world, [walked.sellerId, walked.draftingId, walked.listingId]);
  expect(happened.map(({ type }) => type)).toContain("listing.updated");
  expect(happened.filter(({ actor }) => actor !== walked.ownerId)).toEqual([]);
});
