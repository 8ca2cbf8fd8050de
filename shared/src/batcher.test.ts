import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BatchTimedOut, BatcherClosed, DeadlinePassed, QueueFull, batcher, type BatcherOptions, type Outcome } from "./batcher.ts";

const farMs = () => Date.now() + 60_000;
const turn = () => new Promise<void>((done) => { setImmediate(done); });

/** A run that waits for `open` before it answers, and tells what it was given. */
function gate(options: Partial<BatcherOptions<number, number>> = {}) {
  const batches: number[][] = [];
  const doors: (() => void)[] = [];
  const flow = batcher<number, number>({
    run: async (items) => {
      batches.push([...items]);
      await new Promise<void>((open) => { doors.push(open); });
      return items.map((item) => ({ ok: item * 10 }));
    },
    maxBatch: 3, maxWaiting: 5, batchTimeoutMs: 30_000, ...options,
  });
  const open = async () => { doors.shift()!(); await turn(); await turn(); };
  const submit = (item: number) => flow.submit(item, { deadlineMs: farMs() });
  return { flow, batches, open, submit };
}

const told = async (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe("a batcher", () => {
  test("begins at once with what came in one turn, and takes what came meanwhile as the next batch", async () => {
    const { batches, open, submit } = gate();
    const first = [submit(1), submit(2)];
    await turn();
    expect(batches).toEqual([[1, 2]]);
    const later = [3, 4, 5, 6].map(submit);
    await turn();
    expect(batches).toHaveLength(1);                 // one run at a time
    await open();
    expect(await Promise.all(first)).toEqual([10, 20]);
    expect(batches).toEqual([[1, 2], [3, 4, 5]]);    // no more than maxBatch
    await open();
    await open();
    expect(await Promise.all(later)).toEqual([30, 40, 50, 60]);
  });

  test("runs as many batches at once as it has lanes", async () => {
    const { batches, open, submit } = gate({ lanes: 2 });
    const all = [submit(1)];
    await turn();
    all.push(submit(2));
    await turn();
    all.push(submit(3));
    await turn();
    expect(batches).toEqual([[1], [2]]);
    await open();
    expect(batches).toEqual([[1], [2], [3]]);
    await open();
    await open();
    expect(await Promise.all(all)).toEqual([10, 20, 30]);
  });

  test("refuses at once what is too much, and says that it may be tried again", async () => {
    const { open, submit, flow } = gate();
    const all = [submit(0)];
    await turn();
    all.push(...[1, 2, 3, 4, 5].map(submit));
    expect(flow.waiting).toBe(5);
    const refusal = await told(submit(6));
    expect(refusal).toBeInstanceOf(QueueFull);
    expect(refusal).toMatchObject({ extensions: { code: "DOWNSTREAM_UNAVAILABLE", retryable: true, retryAfterMs: 100 } });
    for (let batch = 0; batch < 3; batch++) await open();
    expect(await Promise.all(all)).toEqual([0, 10, 20, 30, 40, 50]);
  });

  test("ends only the wait of the caller whose deadline passed", async () => {
    const { batches, open, submit, flow } = gate();
    expect(await told(flow.submit(9, { deadlineMs: Date.now() - 1 }))).toBeInstanceOf(DeadlinePassed);
    const begun = flow.submit(1, { deadlineMs: Date.now() + 300 });
    const beside = submit(2);
    await turn();
    const queued = flow.submit(3, { deadlineMs: Date.now() + 300 });
    const behind = submit(4);
    expect(await told(begun)).toBeInstanceOf(DeadlinePassed);
    expect(await told(queued)).toBeInstanceOf(DeadlinePassed);
    await open();
    await open();
    expect(await Promise.all([beside, behind])).toEqual([20, 40]);
    expect(batches).toEqual([[1, 2], [4]]);          // what was not begun is not begun any more
  });

  test("gives each item its own refusal", async () => {
    const sold = new Error("sold out");
    const flow = batcher<number, number>({ run: async (items) => items.map((item) => (item === 2 ? { refused: sold } : { ok: item })), maxBatch: 9, maxWaiting: 9, batchTimeoutMs: 1_000 });
    expect(await Promise.all([1, 2, 3].map((item) => told(flow.submit(item, { deadlineMs: farMs() }))))).toEqual([1, sold, 3]);
  });

  test("gives an outage to all without trying them one by one", async () => {
    let runs = 0;
    const flow = batcher<number, number>({
      run: async () => { runs++; throw new Error("connection lost"); }, isOutage: (error) => (error as Error).message === "connection lost",
      maxBatch: 9, maxWaiting: 9, batchTimeoutMs: 1_000,
    });
    const answers = await Promise.all([1, 2, 3].map((item) => told(flow.submit(item, { deadlineMs: farMs() }))));
    expect(answers.map((answer) => (answer as Error).message)).toEqual(["connection lost", "connection lost", "connection lost"]);
    expect(runs).toBe(1);
  });

  test("gives a batch up after its time, tells it so, and goes on with the next", async () => {
    const signals: AbortSignal[] = [];
    const flow = batcher<number, number>({
      run: (items, { signal }) => {
        signals.push(signal);
        return items.includes(1) ? new Promise(() => {}) : Promise.resolve(items.map((item) => ({ ok: item })));
      },
      maxBatch: 9, maxWaiting: 9, batchTimeoutMs: 20,
    });
    const stuck = [1, 2].map((item) => told(flow.submit(item, { deadlineMs: farMs() })));
    await turn();
    const next = flow.submit(3, { deadlineMs: farMs() });
    expect((await Promise.all(stuck)).every((answer) => answer instanceof BatchTimedOut)).toBe(true);
    expect(await next).toBe(3);
    expect(signals.map((signal) => signal.aborted)).toEqual([true, false]);
  });

  test("tells nobody an answer that may be another's", async () => {
    const flow = batcher<number, number>({ run: async () => [{ ok: 1 }], maxBatch: 9, maxWaiting: 9, batchTimeoutMs: 1_000 });
    const answers = await Promise.all([1, 2].map((item) => told(flow.submit(item, { deadlineMs: farMs() }))));
    expect(answers.map(String)).toEqual(Array(2).fill("Error: a batch did not answer one outcome for each item"));
  });

  test("answers all it took before it closes, and takes no more", async () => {
    const { flow, open, submit } = gate();
    const all = [1, 2, 3, 4].map(submit);
    let isClosed = false;
    const closing = flow.close().then(() => { isClosed = true; });
    expect(await told(submit(5))).toBeInstanceOf(BatcherClosed);
    await turn();
    await open();
    expect(isClosed).toBe(false);
    await open();
    await closing;
    expect(await Promise.all(all)).toEqual([10, 20, 30, 40]);
    await flow.close();                              // again, with nothing left to do
  });

  test("closes when the last ones waiting gave up", async () => {
    const { flow } = gate();
    const late = told(flow.submit(1, { deadlineMs: Date.now() + 1 }));
    const until = Date.now() + 5;
    while (Date.now() < until);                      // the deadline passes before the batch can begin
    await flow.close();
    expect(await late).toBeInstanceOf(DeadlinePassed);
  });

  test("does every good item once, whatever its neighbours do", async () => {
    const kind = fc.constantFrom<"good" | "refused" | "poison">("good", "good", "good", "refused", "poison");
    await fc.assert(fc.asyncProperty(
      fc.array(fc.record({ kind, isTurnEnd: fc.boolean() }), { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 }),
      async (items, maxBatch, lanes) => {
        const done: number[] = [];
        let underWay = 0;
        let most = 0;
        const flow = batcher<number, string>({
          maxBatch, lanes, maxWaiting: 100, batchTimeoutMs: 30_000,
          run: async (batch): Promise<Outcome<string>[]> => {
            expect(batch.length).toBeLessThanOrEqual(maxBatch);
            most = Math.max(most, ++underWay);
            await turn();
            underWay--;
            const poison = batch.find((at) => items[at]!.kind === "poison");
            if (poison !== undefined) throw new Error(`poison ${poison}`);       // rolls everything back
            return batch.map((at) => {
              if (items[at]!.kind === "refused") return { refused: new Error(`refused ${at}`) };
              done.push(at);
              return { ok: `good ${at}` };
            });
          },
        });
        const answers: Promise<unknown>[] = [];
        for (const [at, { isTurnEnd }] of items.entries()) {
          answers.push(told(flow.submit(at, { deadlineMs: farMs() })).then((answer) => (answer instanceof Error ? answer.message : answer)));
          if (isTurnEnd) await turn();
        }
        expect(await Promise.all(answers)).toEqual(items.map((item, at) => `${item.kind} ${at}`));
        expect(done.toSorted((a, b) => a - b)).toEqual(items.flatMap((item, at) => (item.kind === "good" ? [at] : [])));
        expect(most).toBeLessThanOrEqual(lanes);
        expect(flow.waiting).toBe(0);
      }), { numRuns: 200 });
  });
});
