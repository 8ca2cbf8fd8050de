import type { PayloadOf } from "@souk/shared/events";
import type { LogWatch } from "@souk/shared/live";
import type { Events } from "./events.ts";

/** Events whose payload has all of these fields, each with an id or several. */
export type EventWith<B extends string> = {
  [T in keyof Events]: [B] extends [keyof PayloadOf<Events, T>] ? (PayloadOf<Events, T>[B & keyof PayloadOf<Events, T>] extends string | readonly string[] | null | undefined ? T : never) : never;
}[keyof Events];

/** What to listen for: events of the subgraph's own log, by a field that each of them has. */
export const logWatch = <B extends string>(by: B, events: readonly EventWith<B>[], values: readonly string[]): LogWatch => ({ events, by, values });
