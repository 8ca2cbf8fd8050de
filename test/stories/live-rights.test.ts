import { createClient } from "graphql-ws";
import { afterAll, describe, expect } from "vitest";
import { WebSocket } from "ws";
import { liveLimits } from "@souk/gateway/live/live-limits";
import { operation } from "@souk/schema/operations";
import { categoryBy, sellerOf } from "../authorisation-objects.ts";
import { shelved, type Shelved } from "../authorisation-orders.ts";
import { follow, ways, type Follower, type Sent } from "../following.ts";
import { codes, give } from "../given.ts";
import { until } from "../until.ts";
import { passwordOfPeople, test, type Person, type World } from "../world.ts";

interface Changed { readonly listingUpdated: { readonly type: string; readonly listing: { readonly title: string } | null } }
const listingUpdated = "subscription Listing($id: ID!) { listingUpdated(listingId: $id) { type listing { id title } } }";
const mine = "subscription { orderUpdated { type order { id } } }";
const anyOf = "subscription ($id: ID) { orderUpdated(orderId: $id) { type } }";
const open: { close(): void }[] = [];
let lamps: Shelved;
let title = 0;

afterAll(() => { for (const one of open) one.close(); });
const follows = <T = Changed>(world: World, way: (typeof ways)[number], who: Pick<Person, "accessToken"> | null, query: string, variables: Record<string, unknown> = {}, path?: string): Follower<T> => {
  const follower = follow<T>(way, { url: world.url, ...(who ? { token: who.accessToken } : {}), ...(path ? { path } : {}) }, { query, variables });
  open.push(follower);
  return follower;
};
async function placed(world: World): Promise<Shelved> {
  const ada = await world.person("ada");
  return lamps ??= await shelved(world, ada, await sellerOf(ada, "adas-lamps"), (await categoryBy(await world.staff("alma", "ADMIN"), "home")).id);
}
async function retitles({ owner, listingId }: Shelved): Promise<void> {
  const { listing: { version } } = await owner.graph.tell<{ listing: { version: number } }>("query ($id: ID!) { listing(id: $id) { version } }", { id: listingId });
  expect(codes(await give(owner, "listingUpdate", "listing { id }", { id: listingId, expectedVersion: version, title: `Lamp ${++title}` }))).toEqual([]);
}
/** Whatever was refused: in the stream, or as the protocol's error. */
const refusal = async ({ sent, over, ends }: Follower<unknown>): Promise<unknown> => {
  await ends();
  const errors = (over.error ?? sent.at(-1)?.errors) as Sent<unknown>["errors"] | { readonly code: number } | undefined;
  return Array.isArray(errors) ? (errors as NonNullable<Sent<unknown>["errors"]>)[0]!.extensions?.["code"] : (errors as { readonly code: number } | undefined)?.code;
};
/** A stream that never begins is refused as any request is. */
async function streamRefused({ url }: World, token: string): Promise<readonly [number, string]> {
  const response = await fetch(`${url}/graphql/stream`, {
    method: "POST", headers: { "content-type": "application/json", accept: "text/event-stream", authorization: `Bearer ${token}` }, body: JSON.stringify({ query: mine }),
  });
  return [response.status, (await response.json() as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code];
}
const all = <R>(over: (way: (typeof ways)[number]) => R): R[] => ways.map(over);

describe("who may follow", () => {
  test("is asked at the start: strangers, and those whose it is not, are told so; a bad token opens nothing", async ({ world }) => {
    const { owner, listingId } = await placed(world);
    const ben = await world.person("ben");
    expect(await Promise.all(all((way) => refusal(follows(world, way, null, mine))))).toEqual(["UNAUTHENTICATED", "UNAUTHENTICATED"]);
    expect(await Promise.all(all((way) => refusal(follows(world, way, ben, anyOf, { id: listingId.replace("lst", "ord") }))))).toEqual(["NOT_FOUND", "NOT_FOUND"]);
    expect(await refusal(follows(world, "websocket", { accessToken: `${owner.accessToken}x` }, listingUpdated, { id: listingId }))).toBe(4401);
    expect(await refusal(follows(world, "websocket", ben, mine, {}, "/operator/graphql"))).toBe(4403);
    expect(await streamRefused(world, "no.such.token")).toEqual([401, "UNAUTHENTICATED"]);
  });

  test("is asked while nothing happens, too: whoever is suspended, or signs out, follows no longer; a role that is taken ends what staff see", async ({ world }) => {
    const { listingId } = await placed(world);
    const [cleo, dan, sue] = [await world.person("cleo"), await world.person("dan"), await world.staff("sue", "SUPPORT")];
    const cleos = all((way) => follows(world, way, cleo, mine));
    const dans = all((way) => follows(world, way, dan, listingUpdated, { id: listingId }));
    const sues = follows(world, "websocket", sue, mine, {}, "/operator/graphql");
    await world.subscribed(5);
    expect(world.live!().connections).toBe(5);
    const admin = await world.staff("alma", "ADMIN");
    const { userSuspend } = await admin.graph.operator().tell<{ userSuspend: { userErrors: { code: string; message: string }[] } }>(
      "mutation ($id: ID!, $input: UserSuspendInput!) { userSuspend(id: $id, input: $input) { userErrors { code message } } }",
      { id: cleo.userId, input: { idempotencyKey: "suspend-cleo", reason: "A test." } });
    expect(userSuspend.userErrors).toEqual([]);
    expect(await Promise.all(cleos.map(refusal))).toEqual(["UNAUTHENTICATED", "UNAUTHENTICATED"]);
    const elsewhere = await world.graph.tell<{ sessionCreate: { accessToken: string } }>(operation("sign-in"), { input: { email: dan.email, password: passwordOfPeople } });
    await world.graph.as(elsewhere.sessionCreate.accessToken).tell("mutation { sessionRevokeAll { userErrors { code } } }");      // as who has lost a telephone does
    expect(await Promise.all(dans.map(refusal))).toEqual(["UNAUTHENTICATED", "UNAUTHENTICATED"]);
    sues.close();
    await world.subscribed(0);
    await until("nobody is connected", () => world.live!().connections === 0);
    expect(world.live!()).toMatchObject({ connections: 0, subscriptions: 0, listeners: 0 });
  });
});

describe("over a socket", () => {
  test("equal subscriptions of one session are answered once for each event; another person's by itself", async ({ world }) => {
    const { owner, listingId } = await placed(world);
    const [three, other, stranger] = [[1, 2, 3].map(() => follows(world, "websocket", owner, listingUpdated, { id: listingId })), await world.person("eve"), null];
    const others = [follows(world, "server-sent events", other, listingUpdated, { id: listingId }), follows(world, "websocket", stranger, listingUpdated, { id: listingId })];
    await world.subscribed(5);
    const before = world.live!().executions;
    await retitles({ ...lamps, owner });
    for (const follower of [...three, ...others]) await follower.has(1);
    const events = Math.max(...[...three, ...others].map(({ sent }) => sent.length));
    expect(three[0]!.sent.map(({ data }) => data!.listingUpdated)).toContainEqual({ type: expect.stringMatching(/^listing\./) as string, listing: { id: listingId, title: `Lamp ${title}` } });
    expect(world.live!().executions - before).toBe(3 * events);
    for (const follower of [...three, ...others]) follower.close();
    await world.subscribed(0);
  });

  test("queries and mutations pass the same door, within the same limits", async ({ world }) => {
    const { owner, listingId } = await placed(world);
    const client = createClient({ url: `${world.url.replace("http", "ws")}/graphql`, webSocketImpl: WebSocket, connectionParams: { Authorization: `Bearer ${owner.accessToken}` }, retryAttempts: 0 });
    open.push({ close: () => void client.dispose() });
    const ask = (query: string, variables: Record<string, unknown> = {}) => new Promise<Sent<Record<string, unknown>>>((resolve, reject) => {
      client.subscribe({ query, variables }, { next: (value) => { resolve(value as Sent<Record<string, unknown>>); }, error: (errors) => { if (Array.isArray(errors)) resolve({ errors }); else reject(new Error(String(errors))); }, complete: () => {} });
    });
    const code = async (query: string, variables?: Record<string, unknown>) => (await ask(query, variables)).errors?.[0]?.extensions?.["code"];
    const answer = await ask("query ($id: ID!) { listing(id: $id) { id } }", { id: listingId });
    expect([answer.data, Object.keys(answer.extensions!).toSorted()]).toEqual([{ listing: { id: listingId } }, ["correlationId", "cost"]]);
    expect((await ask("mutation ($ids: [ID!]!) { notificationMarkRead(input: { ids: $ids }) { userErrors { code } } }", { ids: [listingId] })).data).toEqual({ notificationMarkRead: { userErrors: [{ code: "INVALID" }] } });
    expect(await code("{ nonsense }")).toBe("BAD_USER_INPUT");
    expect(await code("{ unclosed")).toBe("BAD_USER_INPUT");
    expect(await code(`{ ${Array.from({ length: 40 }, (_, n) => `a${n}: __typename`).join(" ")} }`)).toBe("QUERY_TOO_COMPLEX");
    expect(await code(`${"{ a ".repeat(5_000)}${"}".repeat(5_000)}`)).toBe("QUERY_TOO_COMPLEX");
    expect(await code("subscription ($on: Boolean!) { orderUpdated @include(if: $on) { type } }", { on: true })).toBe("BAD_USER_INPUT");
    expect(await code("subscription { orderUpdated @skip(if: true) { type } }")).toBe("BAD_USER_INPUT");
    expect(await code("subscription { one: orderUpdated { type } other: orderUpdated { type } }")).toBe("BAD_USER_INPUT");
    expect(await code("subscription { orderUpdated(after: \"nonsense\") { type } }")).toBe("BAD_USER_INPUT");
    const many = Array.from({ length: liveLimits.operationsPerConnection + 1 }, () => code("subscription { orderUpdated { type } }"));
    expect(await Promise.race(many)).toBe("RATE_LIMITED");
    await client.dispose();
    await until("they are all over", () => world.live!().connections === 0);
    expect(world.live!()).toMatchObject({ subscriptions: 0, listeners: 0 });
  });

  test("nobody comes by another way, from a foreign page, with too much at once, or as one too many", async ({ world }) => {
    const { owner } = await placed(world);
    const socket = (path: string, options: { readonly origin?: string } = {}) => {
      const made = new WebSocket(`${world.url.replace("http", "ws")}${path}`, "graphql-transport-ws", options);
      open.push({ close: () => made.terminate() });
      return made;
    };
    const outcome = (made: WebSocket) => new Promise<string>((resolve) => {
      made.once("unexpected-response", (_, { statusCode }) => { resolve(String(statusCode)); });
      made.once("close", (reason) => { resolve(`closed ${reason}`); });
      made.once("error", () => {});
    });
    const opened = async (made: WebSocket) => { await new Promise((resolve) => { made.once("open", resolve); }); return made; };
    expect([await outcome(socket("/elsewhere")), await outcome(socket("/graphql", { origin: "https://evil.example" }))]).toEqual(["404", "403"]);
    const [own, large] = [await opened(socket("/graphql", { origin: world.url })), await opened(socket("/graphql"))];
    own.terminate();
    large.send(JSON.stringify({ type: "connection_init", payload: { text: "x".repeat(200_000) } }));
    expect(await outcome(large)).toBe("closed 1009");
    const twenty = Array.from({ length: liveLimits.connectionsPerPerson }, () => follows(world, "websocket", owner, mine));
    await world.subscribed(liveLimits.connectionsPerPerson);
    expect(await refusal(follows(world, "websocket", owner, mine))).toBe(4429);
    expect(await streamRefused(world, owner.accessToken)).toEqual([429, "RATE_LIMITED"]);
    for (const follower of twenty) follower.close();
    await world.subscribed(0);
  });
});
