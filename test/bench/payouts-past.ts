import { account } from "@souk/ledger/chart";
import { newId } from "@souk/shared/ids";
import { asAdmin } from "../cluster.ts";
import { durable, onOwnCluster } from "../faults/own-cluster.ts";
import type { BenchOptions } from "./bench.ts";
import { columns, figure } from "./columns.ts";
import { explained, type Explained } from "./explained.ts";
import { market } from "./ledger-journals.ts";
import { loaded, nodeMicrosPerCall, serverMicrosPerCall, within, type Load } from "./load.ts";
import { eraFill, eraOf, payoutsPlant } from "./payouts-past-books.ts";
import { looks, looksOpen, type Look } from "./payouts-past-looks.ts";
import { serverMeter } from "./server-meter.ts";

const postingsPerOrder = 500;        // and as many sellers: each has its 170 entries at whatever size
const between = 40;                  // entries of an ordinary payout
const lookingMs = 1_200;
const warmUpCalls = 30;              // the sixth run of a prepared statement may take another plan
const eras = [33, 1] as const;       // the first fill lies a month before the second
const bound = 1.5;                   // times the cost, at ten times the data
const names = Object.keys(looks) as Look[];

interface Measured { readonly load: Load; readonly plan: Explained }

/** Adds up every entry there was, and is asked for by auditors: it is not promised to stay. */
const grows: ReadonlySet<Look> = new Set(["busyStatement"]);

/** What looks into the past cost among a tenth of the postings and among all. */
export const pastRows = ({ journals: postings, progress }: BenchOptions): Promise<string[]> => onOwnCluster((cluster) => asAdmin(cluster.adminUrl, async (admin) => {
  const [ledger, money] = [await cluster.open("ledger"), await cluster.open("money")];
  const { read } = serverMeter(admin);
  const orders = Math.ceil(postings / postingsPerOrder);
  const all = market({ orders, sellers: orders });
  const busySeller = account("seller:available", newId("sel"), "EUR");
  const grown: { readonly size: number; readonly of: ReadonlyMap<Look, Measured> }[] = [];
  let [opened, filled] = [0, 0];
  for (const [at, size] of [postings / 10, postings].map(Math.ceil).entries()) {
    progress(`filling the books to ${size.toLocaleString("en")} postings`);
    const open = Math.ceil(size / postingsPerOrder);
    const era = eraOf(eras[at]!);
    await eraFill(ledger, admin, all, { opened, open, postings: size - filled, era, busySeller });
    [opened, filled] = [open, size];
    const sellers = Array.from({ length: open }, (_, number) => all.sellerAt(number));
    await payoutsPlant(admin, [...sellers.map((one) => ({ account: one, between })), { account: busySeller, between: size / 10 - size / 100 }]);
    progress("looking");
    const over = await looksOpen(ledger, money, { era, busySeller, busy: account("revenue:commission", "", "EUR"), seller: () => sellers[Math.floor(Math.random() * open)]! });
    const of = new Map<Look, Measured>();
    for (const look of names) {
      const call = over({ ledger, money })[look];
      for (let warm = 0; warm < warmUpCalls; warm++) await call();
      const load = await loaded({ callers: 1, forMs: lookingMs, read }, call);
      const isMoneys = look === "payout" || look.startsWith("many");
      const plan = await explained(isMoneys ? money : ledger, (noting) => over({ ledger: isMoneys ? ledger : noting, money: isMoneys ? noting : money })[look]());
      of.set(look, { load, plan });
    }
    grown.push({ size, of });
  }
  const growth = (look: Look) => serverMicrosPerCall(grown[1]!.of.get(look)!.load) / serverMicrosPerCall(grown[0]!.of.get(look)!.load);
  const worst = names.filter((look) => !grows.has(look)).reduce((most, look) => (growth(look) > growth(most) ? look : most));
  return [
    ...columns([
      ["of the past", "postings", "p50 ms", "p95 ms", "Postgres µs", "node µs", "at 10 ×", "rows read"],
      ...names.flatMap((look) => grown.map(({ size, of }, at) => {
        const { load, plan } = of.get(look)!;
        return [at === 0 ? looks[look] : "", size.toLocaleString("en"), within(load, 0.5), within(load, 0.95), serverMicrosPerCall(load), nodeMicrosPerCall(load), at === 0 ? "" : growth(look), plan.rowsMost.toLocaleString("en")];
      })),
    ]),
    ...names.map((look) => `${looks[look]}: by ${grown[1]!.of.get(look)!.plan.ways.join(", ")}`),
    ...columns([["", "measured", "bound", ""], [`Postgres µs at ten times the postings, the worst: ${looks[worst]}`, figure(growth(worst)), `≤ ${bound}`, growth(worst) <= bound ? "holds" : "MISSED"]]),
  ];
}), durable);
