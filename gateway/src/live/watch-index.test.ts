import fc from "fast-check";
import { expect, test } from "vitest";
import type { LogWatch } from "@souk/shared/live";
import { isHeard, watchIndex } from "./watch-index.ts";

const few = (names: readonly string[]) => fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 });
const watches = fc.record({ events: few(["a", "b", "c"]), by: fc.constantFrom("orderId", "sellerId"), values: few(["1", "2", "3", "4"]) });
const ids = fc.oneof(fc.constantFrom("1", "2", "3", "4", null), few(["1", "2", "3", "4"]));
const events = fc.record({ type: fc.constantFrom("a", "b", "c"), payload: fc.record({ orderId: ids, sellerId: ids }, { requiredKeys: [] }) });

test("finds whoever would be found by asking each, each once, and nobody who has gone", () => {
  fc.assert(fc.property(fc.array(fc.tuple(watches, fc.boolean()), { maxLength: 12 }), fc.array(events, { maxLength: 8 }), (all, happened) => {
    const index = watchIndex<{ readonly watch: LogWatch }>();
    const listeners = all.map(([watch, leaves]) => ({ watch, leaves }));
    for (const listener of listeners) index.add(listener);
    for (const listener of listeners) if (listener.leaves) { index.delete(listener); index.delete(listener); }
    const here = listeners.filter(({ leaves }) => !leaves);
    expect(index.size).toBe(here.length);
    for (const event of happened) expect([...index.hearersOf(event)]).toEqual(expect.arrayContaining(here.filter(({ watch }) => isHeard(watch, event))));
    for (const event of happened) expect(index.hearersOf(event).size).toBe(here.filter(({ watch }) => isHeard(watch, event)).length);
  }));
});
