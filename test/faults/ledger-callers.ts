import { setTimeout as sleep } from "node:timers/promises";
import type { PostedJournal } from "@souk/ledger/journal";
import type { Memory } from "./ledger-memory.ts";
import { orderLife, type Step } from "./ledger-orders.ts";
import type { Answer, Poster } from "./ledger-posters.ts";
import type { Seeded } from "./seeded.ts";

const retryMs = 20;               // callers come back soon after a retryable answer
const restMaxMs = 10;             // a light load: the fault is what is looked at
const twinPercent = 10;           // of the calls, sent twice at once: an impatient click
const ordersAtOnceMax = 3;        // their journals go in one call

type Life = Generator<Step, void, PostedJournal | undefined>;

/** With its next step; nothing when it is over. */
function lived(life: Life, posted?: PostedJournal) {
  const next = life.next(posted);
  return next.done ? [] : [{ life, step: next.value }];
}

/** Callers that post the journals of orders, remember what they are told, and ask again under the same key while an outcome is open. */
export interface Callers {
  /** Lets them begin, or go on where they stood. */
  start(): void;
  /** Resolves at the next journal that one of them knows to be in the books. */
  nextAcknowledged(): Promise<void>;
  /** Waits until each has an answer to all it asked. */
  stop(): Promise<void>;
}

/** One for each poster; several may share one. Few sellers, so that their accounts are always in demand. */
export function callersOf(posters: readonly Poster[], { sellers, seeded, memory }: { readonly sellers: readonly string[]; readonly seeded: Seeded; readonly memory: Memory }): Callers {
  let stopped = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  const waiting: (() => void)[] = [];

  /** The same call until nothing is open any more; what was answered is not asked again. */
  async function untilAnswered(poster: Poster, steps: readonly Step[]): Promise<readonly Answer[]> {
    const answers: Answer[] = steps.map(() => ({ is: "open" }));
    for (let isRetry = false; ; isRetry = true) {
      const asked = steps.map((_, at) => at).filter((at) => answers[at]!.is === "open");
      const told = await poster.post(asked.map((at) => steps[at]!.journal));
      asked.forEach((at, n) => {
        answers[at] = told[n]!;
        if (told[n]!.is !== "open") memory.keep(steps[at]!, told[n]!, isRetry);
        if (told[n]!.is === "posted") waiting.splice(0).forEach((resolve) => resolve());
      });
      if (answers.every(({ is }) => is !== "open")) return answers;
      await sleep(retryMs);
    }
  }

  async function call(poster: Poster, lives: ReturnType<typeof lived>) {
    const steps = lives.map(({ step }) => step);
    const twins = seeded.below(100) < twinPercent ? 2 : 1;
    const [answers] = await Promise.all(Array.from({ length: twins }, () => untilAnswered(poster, steps)));
    return lives.flatMap(({ life }, at) => {
      const answer = answers![at]!;
      if (answer.is === "broken") return [];      // remembered as such; nothing can follow from it
      return lived(life, answer.is === "posted" ? answer.posted : undefined);
    });
  }

  const ordersBegin = () => Array.from({ length: 1 + seeded.below(ordersAtOnceMax) }).flatMap(() =>
    lived(orderLife({ seeded, seller: sellers[seeded.below(sellers.length)]! })));

  const callers = posters.map((poster) => {
    let lives: ReturnType<typeof lived> = [];
    return async () => {
      while (!stopped.signal.aborted) {
        lives = await call(poster, lives.length > 0 ? lives : ordersBegin());
        await sleep(seeded.below(restMaxMs));
      }
    };
  });

  return {
    start() {
      stopped = new AbortController();
      running = Promise.all(callers.map((caller) => caller()));
    },
    nextAcknowledged: () => new Promise((resolve) => { waiting.push(resolve); }),
    async stop() {
      stopped.abort();
      await running;
    },
  };
}
