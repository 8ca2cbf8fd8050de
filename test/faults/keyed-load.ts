import { setTimeout as sleep } from "node:timers/promises";
import type { RequestContext } from "@souk/shared/context";
import type { Database } from "@souk/shared/database";
import { OperationError } from "@souk/shared/errors";
import { verb } from "@souk/shared/verb";
import { testSecrets } from "../cluster.ts";
import { publishLamp } from "../effects.ts";
import type { Seeded } from "./seeded.ts";

const deadlineMs = 5_000;         // what a client of the graph is given
const retryMs = 20;               // clients come back soon after a retryable refusal
const twinPercent = 20;           // of the calls, sent twice at once: an impatient click

/** Lights one lamp: the event is the fact, one for each key that was acknowledged. */
const lampLight = verb<RequestContext, { readonly idempotencyKey: string; readonly lamp: string }, { readonly id: string }>(
  "lampLight", async (tx, _, { lamp }) => {
    await publishLamp(tx, "lamp.lit", { lamp, n: 1 });
    return { id: lamp };
  });

/** Clients that call keyed mutations one after the other, and send each again until it is acknowledged. */
export interface KeyedLoad {
  /** Lamps whose mutation was acknowledged. */
  readonly acknowledged: ReadonlySet<string>;
  /** Calls that were sent again after a retryable refusal. */
  retried(): number;
  /** Failures that no retry may mend: there must be none. */
  readonly failures: readonly string[];
  /** Resolves at the next acknowledgement. */
  next(): Promise<void>;
  /** Waits for the calls under way to be acknowledged. */
  stop(): Promise<void>;
}

/** Starts them; each of the databases is a process's pool. */
export function keyedLoad(databases: readonly Database[], { clients, seeded }: { readonly clients: number; readonly seeded: Seeded }): KeyedLoad {
  const acknowledged = new Set<string>();
  const failures: string[] = [];
  let retried = 0;
  const stopped = new AbortController();
  let waiting: (() => void)[] = [];

  const contextIn = (database: Database) => ({
    database, caller: { kind: "user", actor: "usr_load", roles: [], memberships: [] }, secrets: testSecrets,
    deadlineMs: Date.now() + deadlineMs, correlationId: "load", replayed: [], node: async () => null,
  }) as unknown as RequestContext;

  async function untilAcknowledged(lamp: string): Promise<void> {
    for (let tried = 0; ; tried++) {
      const database = databases[seeded.below(databases.length)]!;       // a retry may reach another process
      try {
        const { result, references, userErrors } = await lampLight(contextIn(database), { idempotencyKey: lamp, lamp });
        if ((result?.id ?? references["result"]) === lamp) return;
        if (userErrors[0]?.code !== "IDEMPOTENCY_IN_PROGRESS") throw new Error(`${lamp} was answered with ${JSON.stringify({ result, references, userErrors })}`);
      } catch (error) {
        if (!(error instanceof OperationError) || error.extensions["retryable"] !== true) throw error;
      }
      retried++;
      await sleep(retryMs);
    }
  }

  async function client(number: number): Promise<void> {
    for (let n = 0; !stopped.signal.aborted; n++) {
      const lamp = `c${number}-${n}`;
      const twins = seeded.below(100) < twinPercent ? 2 : 1;
      try {
        await Promise.all(Array.from({ length: twins }, () => untilAcknowledged(lamp)));
        acknowledged.add(lamp);
        waiting.forEach((resolve) => resolve());
        waiting = [];
      } catch (error) {
        failures.push(String(error));
      }
      await sleep(seeded.below(10));        // a light load: the fault is what is looked at
    }
  }

  const running = Array.from({ length: clients }, (_, number) => client(number));
  return {
    acknowledged, failures,
    retried: () => retried,
    next: () => new Promise((resolve) => { waiting.push(resolve); }),
    async stop() {
      stopped.abort();
      await Promise.all(running);
    },
  };
}
