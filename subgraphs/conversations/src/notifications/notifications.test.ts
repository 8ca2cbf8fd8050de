import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { conversations } from "@souk/conversations";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId, type Id } from "@souk/shared/ids";
import { inTransaction, test as base } from "@souk/test/database";
import { person, subgraphUnderTest, type SubgraphUnderTest } from "@souk/test/subgraph-under-test";
import { notificationsSend } from "./notifications-send.ts";

interface World { readonly under: SubgraphUnderTest<never>; tell(userId: Id<"usr">, times: number): Promise<void> }
const test = base.extend<{ $file: { world: World } }>({
  world: [async ({ scratch }, use) => {
    const under = await subgraphUnderTest(scratch, conversations);
    await use({
      under: under as never,
      tell: (userId, times) => inTransaction(under.runtime.database, (tx) => notificationsSend(tx, Array.from({ length: times }, () =>
        ({ eventId: randomUUID(), userId, kind: "SELLER_SUSPENDED", subjectId: newId("sel"), facts: { reason: "Forged goods" } })))),
    });
  }, { scope: "file" }],
});

interface Mine { readonly unreadCount: number; readonly notifications: { readonly nodes: readonly { readonly id: string; readonly readAt: string | null; readonly title: string; readonly body: string }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }; readonly totalCount: { readonly value: number } } }
const query = `query ($all: [_Any!]!, $first: Int!, $after: Cursor, $unread: Boolean!, $locale: Locale) { _entities(representations: $all) { ... on User {
  unreadCount notifications(first: $first, after: $after, unreadOnly: $unread) { nodes { id readAt title(locale: $locale) body(locale: $locale) } pageInfo { hasNextPage endCursor } totalCount { value } } } } }`;
const asks = async ({ under }: World, caller: Caller, id: string, also: object = {}) => {
  const { data, errors } = await under.as(caller).run<{ _entities: readonly Mine[] }>(query, { all: [{ __typename: "User", id }], first: 5, unread: false, ...also });
  expect(errors).toBeUndefined();
  return data!._entities[0]!;
};
const mark = ({ under }: World, caller: Caller, ids: readonly string[]) => under.as(caller).run(
  `mutation ($ids: [ID!]!) { notificationMarkRead(input: { ids: $ids }) { notifications { id readAt version } userErrors { code path } } }`, { ids });

describe("notifications", () => {
  test("are the person's own, paged newest first, in the reader's language", async ({ world }) => {
    const ada = person();
    await world.tell(ada.userId, 7);
    const first = await asks(world, ada, ada.userId);
    expect([first.unreadCount, first.notifications.totalCount.value, first.notifications.nodes.length]).toEqual([7, 7, 5]);
    expect(first.notifications.nodes[0]).toMatchObject({ title: "Your seller is suspended", body: "Nothing can be sold at present. Reason: Forged goods" });
    const rest = await asks(world, ada, ada.userId, { after: first.notifications.pageInfo.endCursor, locale: "de-AT" });
    expect(rest.notifications.nodes.map(({ title }) => title)).toEqual(["Dein Verkäuferkonto ist gesperrt", "Dein Verkäuferkonto ist gesperrt"]);
    expect(new Set([...first.notifications.nodes, ...rest.notifications.nodes].map(({ id }) => id)).size).toBe(7);
  });

  test("are nothing to anybody else, staff included, by person or by id", async ({ world }) => {
    const ada = person();
    await world.tell(ada.userId, 1);
    const id = (await asks(world, ada, ada.userId)).notifications.nodes[0]!.id;
    for (const other of [anonymous, person(), person({ roles: ["ADMIN"] })]) {
      expect(await asks(world, other, ada.userId)).toEqual({ unreadCount: null, notifications: null });
      const { data } = await world.under.as(other).run(`query ($all: [_Any!]!) { _entities(representations: $all) { ... on Notification { kind } } }`, { all: [{ __typename: "Notification", id }] });
      expect(data).toEqual({ _entities: [null] });
    }
  });

  test("are marked as read once, and leave the unread ones", async ({ world }) => {
    const ada = person();
    await world.tell(ada.userId, 2);
    const [id] = (await asks(world, ada, ada.userId)).notifications.nodes.map((node) => node.id);
    const first = await mark(world, ada, [id!]);
    expect(first.data).toMatchObject({ notificationMarkRead: { notifications: [{ id, version: 2 }], userErrors: [] } });
    expect(await mark(world, ada, [id!])).toEqual(first);
    const unread = await asks(world, ada, ada.userId, { unread: true });
    expect([unread.unreadCount, unread.notifications.nodes.length]).toEqual([1, 1]);
  });

  test("of others are not marked, and none beside them", async ({ world }) => {
    const [ada, ben] = [person(), person()];
    await world.tell(ada.userId, 1);
    await world.tell(ben.userId, 1);
    const [mine, theirs] = [(await asks(world, ada, ada.userId)).notifications.nodes[0]!.id, (await asks(world, ben, ben.userId)).notifications.nodes[0]!.id];
    expect((await mark(world, ben, [theirs, mine, "nonsense"])).data).toEqual({ notificationMarkRead: { notifications: null,
      userErrors: [{ code: "INVALID", path: ["input", "ids", "1"] }, { code: "INVALID", path: ["input", "ids", "2"] }] } });
    expect([(await asks(world, ada, ada.userId)).unreadCount, (await asks(world, ben, ben.userId)).unreadCount]).toEqual([1, 1]);
    expect((await mark(world, anonymous, [mine])).errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
    expect((await mark(world, ada, Array.from({ length: 101 }, () => mine))).data).toMatchObject({ notificationMarkRead: { userErrors: [{ code: "TOO_LONG", path: ["input", "ids"] }] } });
  });

  test("are all marked as read up to one, and what came since is not", async ({ world }) => {
    const [ada, ben] = [person(), person()];
    await world.tell(ada.userId, 3);
    await world.tell(ben.userId, 1);
    const all = async (caller: Caller, upTo: string) => world.under.as(caller).run<{ told: object }>(
      "mutation ($upTo: ID!) { told: notificationMarkAllRead(input: { upTo: $upTo }) { markedCount user { id unreadCount } userErrors { code path } } }", { upTo });
    const newest = (await asks(world, ada, ada.userId)).notifications.nodes[0]!.id;
    await world.tell(ada.userId, 2);
    expect((await all(ada, newest)).data?.told).toEqual({ markedCount: 3, user: { id: ada.userId, unreadCount: 2 }, userErrors: [] });
    expect((await all(ada, newest)).data?.told).toEqual({ markedCount: 0, user: { id: ada.userId, unreadCount: 2 }, userErrors: [] });
    const theirs = (await asks(world, ben, ben.userId)).notifications.nodes[0]!.id;
    for (const upTo of [theirs, "nonsense"])
      expect((await all(ada, upTo)).data?.told).toEqual({ markedCount: null, user: null, userErrors: [{ code: "INVALID", path: ["input", "upTo"] }] });
    expect([(await asks(world, ben, ben.userId)).unreadCount, (await asks(world, ada, ada.userId)).unreadCount]).toEqual([1, 2]);
    expect((await all(anonymous, newest)).errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  });

  test("are told live to whom they are sent, as they are then, and to nobody else", async ({ world }) => {
    const [ada, ben] = [person(), person()];
    const subscription = "subscription { notificationAdded { id type occurredAt cursor notification { id kind title readAt } } }";
    expect(await world.under.as(ada).watch(subscription)).toEqual({ events: ["notification.sent"], by: "userId", values: [ada.userId] });
    await expect(world.under.as(anonymous).watch(subscription)).rejects.toThrow("UNAUTHENTICATED");
    await world.tell(ada.userId, 1);
    const { id } = (await asks(world, ada, ada.userId)).notifications.nodes[0]!;
    const event = {
      id: randomUUID(), type: "notification.sent", producer: "conversations", aggregateId: id, aggregateVersion: null, partitionKey: ada.userId, schemaVersion: 1,
      payload: { notificationId: id, userId: ada.userId, kind: "SELLER_SUSPENDED" }, actor: "service:conversations", correlationId: "test", causationId: null, occurredAt: new Date(),
      cursor: { epoch: 1, xid: "1", position: "1" },
    };
    const told = await world.under.as(ada).answer<{ notificationAdded: object }>(event, subscription);
    expect(told.data?.notificationAdded).toMatchObject({ type: "notification.sent", notification: { id, kind: "SELLER_SUSPENDED", title: "Your seller is suspended", readAt: null } });
    expect((await world.under.as(ben).answer<{ notificationAdded: object }>(event, subscription)).data?.notificationAdded).toMatchObject({ notification: null });
  });
});
