import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { configOf } from "@souk/gateway/config";
import { given } from "@souk/gateway/demo/give";
import { graphClient, type GraphClient } from "@souk/gateway/demo/graph-client";
import { demoPassword } from "@souk/gateway/demo/people";
import { start, type Started } from "@souk/gateway/start/start";
import { IntegrityReportDocument, MyOrdersDocument, MyPayoutsDocument, OrderPageDocument, SellerListingsDocument, SellerMoneyDocument, SellerOrdersDocument, SignInDocument } from "@souk/schema/client/documents";
import { sandboxOpen, type Sandbox } from "@souk/stripe-sandbox";
import { asAdmin, testSecret } from "../cluster.ts";
import { testDatabase, type TestDatabase } from "../database.ts";
import { logLines } from "../runtime.ts";
import { until } from "../until.ts";
import { worldsWebhookSecret } from "../world.ts";

const fillsWithinMs = 200_000;      // two cores, and other tests on them
const all = { first: 50 };

describe("the demo market", () => {
  let database: TestDatabase, sandbox: Sandbox;
  let running: Started;
  const said: string[] = [];
  beforeAll(async () => {
    database = await testDatabase();
    sandbox = await sandboxOpen({ databaseUrl: database.adminUrl, secretKey: "sk_test_ofthedemomarket", poolSize: 4 });
    await begins();
  });
  afterAll(async () => {
    await running.close();
    await sandbox.close();
    await database.drop();
  });

  /** Starts Souk, and waits until the market is full. */
  async function begins(): Promise<void> {
    said.splice(0);
    running = await start(configOf({
      STRIPE_SECRET_KEY: sandbox.secretKey, STRIPE_API_URL: sandbox.url, STRIPE_WEBHOOK_SECRET: worldsWebhookSecret, DATABASE_URL: database.adminUrl, SOUK_DATABASE_PREFIX: "souk_test", SOUK_SECRET: testSecret,
      SOUK_POOL_SIZE: "3", SOUK_DATA: database.folder, SOUK_DEMO: "1", SOUK_ALLOW: "demo-data", PORT: "0", METRICS_PORT: "0", LOG_LEVEL: "warn",
    }, []), logLines().log, (line) => { said.push(line); });
    const hook = { url: `${running.url}/webhooks/stripe`, secret: worldsWebhookSecret };
    await sandbox.tellTo([{ ...hook, payload: "snapshot", events: ["*"] }, { ...hook, payload: "thin", events: ["v2.*"] }]);
    await until(`the market is full: ${said.at(-1)}`, async () => said.some((line) => line.startsWith("filled the demo market")), fillsWithinMs);
  }
  const as = async (name: string): Promise<GraphClient> => {
    const graph = graphClient(running.url!);
    const { sessionCreate } = await given(graph, SignInDocument, { input: { email: `${name}@souk.example`, password: demoPassword } });
    return graph.as(sessionCreate.accessToken!);
  };
  const shopOf = (handle: string) => graphClient(running.url!).tell<{ seller: { id: string } }>("query Shop($handle: String!) { seller(handle: $handle) { id } }", { handle }).then(({ seller }) => seller.id);
  const counts = () => asAdmin(database.adminUrl, async (admin) => (await admin.query<Record<string, string>>(
    `select (select count(*) from commerce."order") as orders, (select count(*) from catalog.listing) as listings, (select count(*) from catalog.media) as pictures, (select count(*) from trust."user") as people,
            (select count(*) from money.payment) as payments, (select count(*) from money.refund) as refunds, (select count(*) from money.payout) as payouts, (select count(*) from commerce.shipment) as parcels,
            (select sum(on_hand) from commerce.inventory_level) as stock`)).rows[0]);

  test("can be used before it is full, by a password that it tells, and says when it is", () => {
    const [running, filled] = ["Souk is running", "filled the demo market: 4 more shops"].map((words) => said.findIndex((line) => line.startsWith(words)));
    expect(running).toBeGreaterThan(-1);
    expect(filled).toBeGreaterThan(running!);
    expect(said.join("\n")).toMatch(/mira@souk.example .*\n.*nils@souk.example/);
  });

  test("has orders in every state that comes about without waiting", async () => {
    const states = async (name: string) => (await given(await as(name), MyOrdersDocument, all)).me!.orders!.edges.map(({ node }) => node.state);
    await until("what follows by itself has followed", async () => (await states("ben"))[2] === "DELIVERED" && (await states("emil")).filter((state) => state === "DELIVERED").length === 2 && (await states("lena"))[1] === "CLOSED_REFUNDED");
    expect(await states("ben")).toEqual(["PENDING_PAYMENT", "PLACED", "DELIVERED", "CANCELLED", "FULFILLED", "IN_FULFILMENT", "DELIVERED", "COMPLETED"]);
    expect((await states("emil")).toSorted()).toEqual(["ACCEPTED", "DECLINED", "DELIVERED", "DELIVERED"]);
    expect(await states("lena")).toEqual(["ACCEPTED", "CLOSED_REFUNDED", "FULFILLED", "COMPLETED"]);
  });

  test("has money that is held, released, refunded, paid out and taken back", async () => {
    const mira = await as("mira");
    const { me } = await given(mira, MyPayoutsDocument, {});
    expect(me!.sellers![0]!.seller!.payouts!.nodes).toMatchObject([{ state: "PAID", amount: { currency: "EUR" }, items: { nodes: [{ kind: "hold.released" }, { kind: "hold.released" }] } }]);
    const id = await shopOf("studio-tonart");
    const { seller } = await given(mira, SellerOrdersDocument, { id, ...all });
    const money = seller!.orders!.edges.map(({ node }) => node.money!);
    expect(money.filter(({ held }) => held.minor !== "0").length).toBeGreaterThan(1);
    const refunded = seller!.orders!.edges.find(({ node }) => node.buyer?.displayName === "Emil" && node.state === "DELIVERED")!.node;
    expect((await given(mira, OrderPageDocument, { id: refunded.id })).order!.refunds).toMatchObject([{ state: "SUCCEEDED", amount: { decimal: "22.00" } }]);
    expect((await given(await as("emil"), SellerMoneyDocument, { id: await shopOf("rueckenwind") })).seller!.openChargebacks).toMatchObject([{ reason: "fraudulent" }]);
  });

  test("shows a picture of everything that is sold", async () => {
    for (const handle of ["adas-lamps", "studio-tonart", "nordholz", "rueckenwind", "papierwiese"]) {
      const id = await shopOf(handle);
      const shown = async () => (await given(graphClient(running.url!), SellerListingsDocument, { id, ...all })).seller!.listings!.edges.map(({ node }) => node);
      await until(`the pictures of ${handle} are ready`, async () => (await shown()).every(({ media }) => media.length === 1));
      for (const { media: [picture] } of await shown()) {
        expect(picture!.altText).toMatch(/^\w.{10,}/);
        expect((await fetch(picture!.small!)).headers.get("content-type")).toBe("image/webp");
      }
    }
  });

  test("keeps every invariant", async () => {
    const { integrityReport } = await given((await as("alma")).operator(), IntegrityReportDocument, {});
    const parts = Object.values(integrityReport).filter((part) => Array.isArray(part)) as unknown as { name: string; violations: number }[][];
    expect(parts).toHaveLength(6);
    expect(parts.flat().filter(({ violations }) => violations > 0)).toEqual([]);
  });

  test("gains nothing by another start, nor by one that finds it cut off before its end", async () => {
    const before = await counts();
    await running.close();
    await asAdmin(database.adminUrl, (admin) => admin.query("update trust.seller set handle = 'noors-other-nook' where handle = 'noors-nook'"));
    await begins();
    expect(await counts()).toEqual(before);
  });
});
