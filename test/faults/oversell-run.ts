import type { Database } from "@souk/shared/database";
import { until } from "../until.ts";
import { untilGone, type KillMoment } from "./oversell-kills.ts";
import type { ReadyBuyer, RushMarket } from "./oversell-market.ts";
import { answersKept, reckoned, violations, type Reckoned } from "./oversell-reckoning.ts";
import { rushBegin, type BuyerAnswered, type Rush } from "./oversell-rush.ts";
import type { FaultDatabase } from "./own-cluster.ts";
import type { SoukProcess } from "./souk-process.ts";

/** Where a rush takes place. */
export interface RushPlace { readonly cluster: FaultDatabase; readonly souk: SoukProcess; readonly market: RushMarket; readonly database: Database }

/** How things stood when the process was killed. */
export interface Killed {
  readonly moment: string;
  readonly answered: number;
  /** Calls that were sent and not answered. */
  readonly cut: number;
  /** Of the buyers, those whose answer had been committed; more than were answered when some never heard it. */
  readonly committed: number;
  readonly groups: number;
}

/** What a run found. */
export interface RushFigures extends Omit<Reckoned, "orderGroupIds"> {
  readonly buyers: number;
  readonly units: number;
  readonly groups: number;
  readonly bought: number;
  readonly soldOut: number;
  /** Answers that nobody should get; a few of them. */
  readonly others: readonly string[];
  readonly otherCount: number;
  readonly cut: number;
  readonly notNow: Readonly<Record<string, number>>;
  /** Whether the groups that buyers were told of are those of the database. */
  readonly areGroupsTold: boolean;
  /** Buyers who asked once more under their key and were told something else, or not that it is a replay. */
  readonly toldOtherwise: number;
  readonly violations: Readonly<Record<string, number>>;
  readonly killed: Killed | null;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

/** How many want how many, and when the process is killed, if it is. */
export interface RushOptions { readonly buyers: number; readonly units: number; readonly moment?: KillMoment }

/** Everybody completes a checkout of the same thing at once; with a moment, the process is killed then and started anew. */
export async function rushed(place: RushPlace, { buyers: count, units, moment }: RushOptions): Promise<RushFigures> {
  const { souk, market, database } = place;
  const variantId = await market.shelved(units);
  const buyers = await market.readyBuyers(variantId, count);
  const begin = () => rushBegin(buyers, souk.up);
  const beganMs = performance.now();
  const { rush, killed } = moment ? await killedAt(moment, { ...place, buyers, begin, groups: async () => (await reckoned(database, variantId)).orderGroupIds.length }) : { rush: begin(), killed: null };
  const answers = await rush.done;
  const seconds = (performance.now() - beganMs) / 1_000;
  const again = await rushBegin(buyers, souk.up).done;
  const { orderGroupIds, ...found } = await reckoned(database, variantId);
  const toldGroups = new Set(answers.flatMap(({ told }) => (told.is === "bought" ? [told.orderGroupId] : [])));
  const others = answers.flatMap(({ told }) => (told.is === "other" ? [told.text] : []));
  const latenciesMs = answers.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const within = (share: number) => Math.round(latenciesMs[Math.ceil(latenciesMs.length * share) - 1]!);
  return {
    buyers: count, units, groups: orderGroupIds.length, ...found,
    bought: answers.filter(({ told }) => told.is === "bought").length, soldOut: answers.filter(({ told }) => told.is === "soldOut").length,
    others: others.slice(0, othersShown), otherCount: others.length, cut: rush.cut(), notNow: Object.fromEntries(rush.notNow),
    areGroupsTold: toldGroups.size === orderGroupIds.length && orderGroupIds.every((id) => toldGroups.has(id)),
    toldOtherwise: again.filter((one, at) => !isReplayOf(one, answers[at]!)).length,
    violations: await violations(database), killed, seconds, p50Ms: within(0.5), p95Ms: within(0.95), maxMs: within(1),
  };
}

const othersShown = 3;

/** Kills at the moment, says how things stand once the dead process's transactions have ended, and starts another. */
async function killedAt(moment: KillMoment, { cluster, souk, database, buyers, begin, groups }: RushPlace & {
  readonly buyers: readonly ReadyBuyer[]; begin(): Rush; groups(): Promise<number>;
}): Promise<{ readonly rush: Rush; readonly killed: Killed }> {
  const rush = await moment.strike({ cluster, buyers: buyers.length, begin, kill: souk.kill });
  await until("every call under way has broken", () => rush.answered() + rush.cut() === buyers.length);
  await untilGone(cluster);
  const killed: Killed = { moment: moment.name, answered: rush.answered(), cut: rush.cut(), committed: await answersKept(database, buyers), groups: await groups() };
  await souk.start();
  return { rush, killed };
}

const isReplayOf = ({ told: again }: BuyerAnswered, { told: first }: BuyerAnswered): boolean =>
  (again.is === "bought" && first.is === "bought" ? again.isReplay && again.orderGroupId === first.orderGroupId : again.is === "soldOut" && again.isReplay && first.is === "soldOut");

/** What must be true of a run, killed or not. */
export function rushClaims(figures: RushFigures): Readonly<Record<string, boolean>> {
  const { buyers, units, killed } = figures;
  return {
    "exactly as many groups as units": figures.groups === units && figures.unitsOrdered === units && figures.reserved === units && figures.onHand === units,
    "each of them was told to one buyer": figures.bought === units && figures.areGroupsTold,
    "everybody else was told that it is sold out": figures.soldOut === buyers - units,
    "nobody was told anything else": figures.otherCount === 0,
    "asked again under the same key, everybody is told the same": figures.toldOtherwise === 0,
    "the invariants of commerce hold, C1 among them": "C1" in figures.violations && Object.values(figures.violations).every((count) => count === 0),
    ...(killed
      ? { "something was under way when it was killed": killed.answered + killed.cut === buyers && killed.cut > 0 }
      : { "everybody was answered at the first call": figures.cut === 0 && Object.keys(figures.notNow).length === 0 }),
  };
}

/** A run in a line or two. */
export function rushLines(figures: RushFigures): string[] {
  const { buyers, units, groups, soldOut, otherCount, killed, seconds, p50Ms, p95Ms, maxMs, notNow } = figures;
  const broken = Object.values(figures.violations).reduce((sum, count) => sum + count, 0);
  return [
    ...(killed ? [`killed (${killed.moment}): ${killed.answered} answered, ${killed.cut} cut off; ${killed.committed} answers and ${killed.groups} groups committed`] : []),
    `${buyers} buyers, ${units} units: ${groups} groups, ${soldOut} sold out, ${otherCount} else; C1 ${figures.violations["C1"]} violations, all invariants ${broken}; `
    + `${seconds.toFixed(1)} s${killed ? ", the new start in it" : ""}, answers p50 ${p50Ms} ms, p95 ${p95Ms} ms, max ${maxMs} ms${Object.entries(notNow).map(([code, count]) => `; ${count} × ${code}`).join("")}`,
  ];
}
