import { setTimeout as sleep } from "node:timers/promises";
import { newId } from "@souk/shared/ids";
import { callersOf } from "./ledger-callers.ts";
import { memoryOpen } from "./ledger-memory.ts";
import type { Poster } from "./ledger-posters.ts";
import { reckonerOf } from "./ledger-reckoning.ts";
import { tallyOpen, type KillFigures } from "./ledger-tally.ts";
import type { FaultDatabase } from "./own-cluster.ts";
import { seeded as seededFrom } from "./seeded.ts";

const sellers = 3;                 // accounts in which all callers meet
const downMaxMs = 500;

/** What is killed, and started again. */
export interface Victim {
  kill(): Promise<void>;
  /** Resolves when it accepts. */
  start(): Promise<void>;
}

/** A way to post and how many callers go it. */
export interface Way { readonly poster: Poster; readonly callers: number; readonly isTransaction?: true }

/** How often, after how long (the half of it by chance), and by which chance. */
export interface KillOptions { readonly rounds: number; readonly upMs: number; readonly seed: number }

/**
 * Kills under load and starts again, round after round; at the end of each, once every caller has its answers, the books
 * are held against what they were told.
 */
export async function killRounds(cluster: FaultDatabase, victim: Victim, ways: readonly Way[], { rounds, upMs, seed }: KillOptions): Promise<KillFigures> {
  const seeded = seededFrom(seed);
  const memory = memoryOpen();
  const keysInTransaction = new Set<string>();
  const posters = ways.flatMap(({ poster, callers, isTransaction }) => Array<Poster>(callers).fill(isTransaction ? noting(poster, keysInTransaction) : poster));
  const callers = callersOf(posters, { seeded, memory, sellers: Array.from({ length: sellers }, () => newId("sel")) });
  const reckoner = await reckonerOf(cluster);
  const tally = tallyOpen(seed, memory);
  for (let round = 0; round < rounds; round++) {
    callers.start();
    await sleep(upMs / 2 + seeded.below(upMs / 2));
    await victim.kill();
    await sleep(seeded.below(downMaxMs));
    await victim.start();
    const acceptedMs = performance.now();
    await callers.nextAcknowledged();
    const firstSuccessMs = performance.now() - acceptedMs;
    await callers.stop();
    tally.add({ firstSuccessMs, disagreements: await reckoner.reckon(memory, (key) => keysInTransaction.has(key)) });
  }
  return tally.figures();
}

const noting = (poster: Poster, keys: Set<string>): Poster => ({
  post(journals) {
    for (const { key } of journals) keys.add(key);
    return poster.post(journals);
  },
});
