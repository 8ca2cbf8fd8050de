import type { LoggedEvent } from "@souk/shared/events";
import type { LogWatch } from "@souk/shared/live";

/** Who hears which events: found by a few look-ups for an event, however many listen. */
export interface WatchIndex<L extends { readonly watch: LogWatch }> {
  readonly size: number;
  add(listener: L): void;
  /** Repeatable. */
  delete(listener: L): void;
  /** Each once. */
  hearersOf(event: Pick<LoggedEvent, "type" | "payload">): ReadonlySet<L>;
}

/** What a payload says in one of its fields: a text, or each text of a list. */
const valuesIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string");

/** True if the watch hears the event. The index answers the same for many at once. */
export const isHeard = ({ events, by, values }: LogWatch, { type, payload }: Pick<LoggedEvent, "type" | "payload">): boolean =>
  events.includes(type) && valuesIn(payload[by]).some((value) => values.includes(value));

/** Empty. */
export function watchIndex<L extends { readonly watch: LogWatch }>(): WatchIndex<L> {
  const listeners = new Set<L>();
  const byType = new Map<string, Map<string, Map<string, Set<L>>>>();      // event type → field → value → who

  function each({ events, by, values }: LogWatch, visit: (of: Map<string, Set<L>>, value: string) => void): void {
    for (const type of events) {
      const fields = byType.get(type) ?? new Map<string, Map<string, Set<L>>>();
      byType.set(type, fields);
      const of = fields.get(by) ?? new Map<string, Set<L>>();
      fields.set(by, of);
      for (const value of values) visit(of, value);
      if (of.size === 0) fields.delete(by);
      if (fields.size === 0) byType.delete(type);
    }
  }

  return {
    get size() { return listeners.size; },
    add(listener) {
      listeners.add(listener);
      each(listener.watch, (of, value) => { of.set(value, (of.get(value) ?? new Set<L>()).add(listener)); });
    },
    delete(listener) {
      if (!listeners.delete(listener)) return;
      each(listener.watch, (of, value) => {
        const who = of.get(value);
        who?.delete(listener);
        if (who?.size === 0) of.delete(value);
      });
    },
    hearersOf({ type, payload }) {
      const found = new Set<L>();
      for (const [by, of] of byType.get(type) ?? []) for (const value of valuesIn(payload[by])) for (const listener of of.get(value) ?? []) found.add(listener);
      return found;
    },
  };
}
