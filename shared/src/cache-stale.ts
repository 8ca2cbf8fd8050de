import type { Fact } from "./database.ts";

/** What events make stale in the cache: event type → tags. */
export type StaleTable = Readonly<Record<string, ((payload: never) => readonly string[]) | undefined>>;

/** The tags that these events have made stale, each once. */
export const staleTags = (table: StaleTable, events: readonly Fact[]): string[] =>
  [...new Set(events.flatMap(({ type, payload }) => table[type]?.(payload as never) ?? []))];
