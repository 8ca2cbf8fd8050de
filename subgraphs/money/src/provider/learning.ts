import { batcher, type Batcher } from "@souk/shared/batcher";
import type { SubgraphRuntime } from "@souk/shared/context";
import { isTransient, type Database, type Tx } from "@souk/shared/database";

const batchMax = 64;             // holds, parts and postings of as many orders are some thousand rows: some 50 ms
const waitingMax = 2_000;        // some seconds of work; beyond, the webhook or the look comes again
const batchTimeoutMs = 10_000;   // locks of others end within their own limits
const lanes = 2;                 // while one batch commits, the next is at work

/** How long whoever heard something of the provider's waits for it to be applied: applying waits for nobody outside. */
const learnWithinMs = 15_000;

/** Applies one thing that was learned. @throws QueueFull, BatchTimedOut …, as `batcher` does; it is heard again then */
export type Learn<In, Out> = (runtime: SubgraphRuntime, learned: In) => Promise<Out>;

/**
 * The one entrance for what is learned of a kind of object, whoever asked the provider: it goes together with whatever else is
 * learned meanwhile, one transaction and one commit for many.
 * @param apply set-based; one answer for each, in order
 * @param onCommit hears the answers of a batch once they are durable
 */
export function learning<In, Out>(kind: string, apply: (tx: Tx, all: readonly In[], runtime: SubgraphRuntime) => Promise<readonly Out[]>, onCommit: (answers: readonly Out[]) => void = () => {}): Learn<In, Out> {
  const flows = new WeakMap<Database, Batcher<In, Out>>();
  const open = (runtime: SubgraphRuntime): Batcher<In, Out> => batcher<In, Out>({
    maxBatch: batchMax, maxWaiting: waitingMax, batchTimeoutMs, lanes, isOutage: isTransient,
    run: async (all) => {
      const answers = await runtime.database.transaction({ origin: { actor: "service:money", correlationId: `learning-${kind}` } }, (tx) => apply(tx, all, runtime));
      onCommit(answers);
      return answers.map((ok) => ({ ok }));
    },
  });
  return (runtime, learned) => {
    const flow = flows.get(runtime.database) ?? open(runtime);
    flows.set(runtime.database, flow);
    return flow.submit(learned, { deadlineMs: Date.now() + learnWithinMs });
  };
}
