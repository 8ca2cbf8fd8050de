import { ordersRelease } from "@souk/money/orders-release";
import { paymentLearn } from "@souk/money/payment-flow";
import { batcher } from "@souk/shared/batcher";
import type { SubgraphRuntime } from "@souk/shared/context";
import type { Database } from "@souk/shared/database";
import type { LoggedEvent } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";
import { asAdmin, testSecrets } from "../cluster.ts";
import { durable, onOwnCluster } from "../faults/own-cluster.ts";
import { logLines, runtimeWith } from "../runtime.ts";
import type { Bench } from "./bench.ts";
import { columns, figure } from "./columns.ts";
import { loaded, nodeMicrosPerCall, perSecond, serverMicrosPerCall, together, within, type Load } from "./load.ts";
import { payablesPlant, type Payable, type Sellers } from "./money-market.ts";
import { serverMeter } from "./server-meter.ts";

const callersAtOnce = [1, 64] as const;
const spreads: readonly Sellers[] = ["uniform", "hot"];
const ordersEach = { 1: 4_000, 64: 16_000 } as const;      // more than are captured in the time
const forMs = { capture: 4_500, release: 1_500 } as const;      // a release takes less than a capture: there are some left
const turns = 2;                 // each spread in turn, so that a noisy minute is everybody's
const poolSize = 4;
const bound = 0.9;               // buyers of one seller are not served one by one

type Flow = "capture" | "release";
interface Cell { readonly flow: Flow; readonly sellers: Sellers; readonly callers: number; readonly load: Load }

/** Releases single orders, many callers' at once: the batches that a consumer of events makes. */
const releases = (database: Database) => batcher<Id<"ord">, true>({
  maxBatch: 256, maxWaiting: 1_000, batchTimeoutMs: 10_000, lanes: 1,
  run: async (orderIds) => {
    await database.transaction({ origin: { actor: "service:bench", correlationId: "bench" } }, (tx) =>
      ordersRelease(tx, orderIds.map((orderId) => ({ payload: { orderId } }) as LoggedEvent<{ readonly orderId: Id<"ord"> }>)));
    return orderIds.map(() => ({ ok: true as const }));
  },
});

/** Captures and releases a second and what each costs, of one seller's buyers beside as many sellers'. */
export const bench: Bench = {
  name: "money",
  title: "payments captured into holds and holds released, one order each: 1,000s of buyers of one seller beside those of a seller each",
  run: ({ progress }) => onOwnCluster((cluster) => asAdmin(cluster.adminUrl, async (admin) => {
    const database = await cluster.open("money", { poolSize });
    const runtime: SubgraphRuntime = { ...runtimeWith(database, logLines().log), secrets: testSecrets };
    const { read } = serverMeter(admin);
    const release = releases(database);
    const cells: Cell[] = [];
    for (const callers of callersAtOnce) {
      const loads = new Map<string, Load[]>();
      for (let turn = 0; turn < turns; turn++) for (const sellers of spreads) {
        progress(`${callers} at once, ${sellers}`);
        const waiting = await payablesPlant(admin, ordersEach[callers], sellers);
        const captured: Payable[] = [];
        const next = (of: Payable[]): Payable => {
          const one = of.pop();
          if (!one) throw new Error("there are not enough orders for the time");
          return one;
        };
        const capture = async () => {
          const one = next(waiting);
          await paymentLearn(runtime, { paymentId: one.paymentId, news: { kind: "seen", object: one.intent }, atVersion: null });
          captured.push(one);
        };
        const measured = async (flow: Flow, call: () => Promise<unknown>) =>
          loads.set(`${flow} ${sellers}`, [...loads.get(`${flow} ${sellers}`) ?? [], await loaded({ callers, forMs: forMs[flow], read }, call)]);
        await measured("capture", capture);
        await measured("release", () => release.submit(next(captured).orderId, { deadlineMs: Date.now() + 10_000 }));
      }
      for (const [name, all] of loads) { const [flow, sellers] = name.split(" ") as [Flow, Sellers]; cells.push({ flow, sellers, callers, load: together(all) }); }
    }
    await release.close();
    const broken = await database.row<{ n: number }>("select count(*)::int as n from money.hold h where h.left_minor + h.released_minor <> h.funded_minor");
    return [
      ...columns([
        ["one order each, its line and its delivery", "a second", "p50 ms", "p95 ms", "node µs", "Postgres µs", "WAL bytes"],
        ...cells.map(({ flow, sellers, callers, load }) => [`${flow}, ${sellers === "hot" ? "one seller" : "a seller each"}, ${callers} at once`,
          perSecond(load), within(load, 0.5), within(load, 0.95), nodeMicrosPerCall(load), serverMicrosPerCall(load), load.walBytes / load.calls]),
      ]), "",
      ...columns([["", "measured", "bound", ""], ...cells.filter(({ sellers }) => sellers === "hot").map(({ flow, callers, load }) => {
        const ratio = perSecond(load) / perSecond(cells.find((cell) => cell.flow === flow && cell.callers === callers && cell.sellers === "uniform")!.load);
        return [`${flow} of one seller beside a seller each, ${callers} at once`, figure(ratio), `≥ ${bound}`, ratio >= bound ? "holds" : "MISSED"];
      })]),
      `holds that do not add up: ${broken!.n}`,
    ];
  }), durable),
};
