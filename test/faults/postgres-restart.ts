import { setTimeout as sleep } from "node:timers/promises";
import { consumerOf } from "@souk/shared/consumers";
import { loopRun } from "@souk/shared/loop";
import { effectsOf } from "../effects.ts";
import { until } from "../until.ts";
import { holds, type Fault } from "./fault.ts";
import { keyedLoad } from "./keyed-load.ts";
import { onOwnCluster } from "./own-cluster.ts";
import { seeded as seededFrom } from "./seeded.ts";

/** What a run found. */
export interface RestartFigures {
  readonly seed: number;
  readonly acknowledged: number;
  readonly retried: number;
  readonly failures: readonly string[];
  /** For each restart: from the server's accepting to the first acknowledgement, in ms. */
  readonly firstSuccessMs: readonly number[];
  /** Acknowledged mutations without their fact, and without their effect at the consumer. */
  readonly lost: { readonly facts: number; readonly effects: number };
  /** Facts and effects beyond one for each key. */
  readonly doubled: { readonly facts: number; readonly effects: number };
  /** Steps of consumers that failed and were taken again. */
  readonly stepsFailed: number;
}

const consumerRestMs = 5;
const clients = 6;

/**
 * Stops the server as a crash would and starts it again, several times, under keyed mutations from two pools
 * and two copies of a consumer.
 *
 * @param upMs how long it runs in between, the half of it by chance
 */
export const restartsUnderLoad = ({ restarts, upMs, seed }: { readonly restarts: number; readonly upMs: number; readonly seed: number }): Promise<RestartFigures> =>
  onOwnCluster(async (cluster) => {
    const seeded = seededFrom(seed);
    const pools = [await cluster.open("trust"), await cluster.open("trust")];
    const effects = await effectsOf(cluster, "commerce");
    const consumers = await Promise.all([1, 2].map(async () =>
      consumerOf({ database: await cluster.open("commerce"), producer: "trust", reactions: { "lamp.lit": effects.record } })));
    let stepsFailed = 0;
    const loops = consumers.map((consumer) => loopRun(async () => { await consumer.step(); return consumerRestMs; }, () => { stepsFailed++; }));
    const load = keyedLoad(pools, { clients, seeded });

    const firstSuccessMs: number[] = [];
    for (let restart = 0; restart < restarts; restart++) {
      await sleep(upMs / 2 + seeded.below(upMs / 2));
      await cluster.crash();
      await sleep(seeded.below(500));
      await cluster.start();
      const acceptedMs = performance.now();
      await load.next();
      firstSuccessMs.push(Math.round(performance.now() - acceptedMs));
    }
    await sleep(upMs / 2);
    await load.stop();
    await Promise.all(loops.map((loop) => loop.close()));
    await until("everything is read", async () => {
      await consumers[0]!.step();
      return (await consumers[0]!.lag()) === 0;
    });

    const facts = (await pools[0]!.rows<{ lamp: string }>("select aggregate_id as lamp from trust.event")).map(({ lamp }) => lamp);
    const applied = (await effects.all()).map(({ lamp }) => lamp);
    const { acknowledged, failures } = load;
    return {
      seed, acknowledged: acknowledged.size, retried: load.retried(), failures, firstSuccessMs, stepsFailed,
      lost: { facts: missing(acknowledged, facts), effects: missing(acknowledged, applied) },
      doubled: { facts: facts.length - new Set(facts).size, effects: applied.length - new Set(applied).size },
    };
  });

const missing = (wanted: ReadonlySet<string>, found: readonly string[]): number => {
  const all = new Set(found);
  return [...wanted].filter((lamp) => !all.has(lamp)).length;
};

/** What must be true of every run, however slow the machine. */
export const restartClaims = (figures: RestartFigures): Record<string, boolean> => ({
  "mutations were acknowledged": figures.acknowledged > 0,
  "the restarts were felt": figures.retried > 0 && figures.stepsFailed > 0,
  "no acknowledged mutation was lost": figures.lost.facts === 0 && figures.lost.effects === 0,
  "none was done twice": figures.doubled.facts === 0 && figures.doubled.effects === 0,
  "every failure was retryable": figures.failures.length === 0,
});

const firstSuccessMaxMs = 1_000;

export const fault: Fault = {
  name: "postgres-restart",
  title: "Postgres stopped at once and started again under load",
  async run() {
    const figures = await restartsUnderLoad({ restarts: 8, upMs: 10_000, seed: 20_261_121 });
    holds({
      ...restartClaims(figures),
      [`first success within ${firstSuccessMaxMs} ms after the server accepts`]: figures.firstSuccessMs.every((ms) => ms <= firstSuccessMaxMs),
    }, figures);
    return [
      `seed ${figures.seed}: ${figures.acknowledged} acknowledged, ${figures.retried} sent again, ${figures.stepsFailed} consumer steps taken again`,
      `first success after the server accepts: ${figures.firstSuccessMs.join(", ")} ms`,
      `lost ${figures.lost.facts}, doubled ${figures.doubled.facts}; effects lost ${figures.lost.effects}, doubled ${figures.doubled.effects}`,
    ];
  },
};
