import { id, int, nullable, oneOf, table, text, timestamp, type Row } from "@souk/shared/table";
import type { ProviderEventState } from "./provider-event-states.ts";

/** Something that the provider told, without its payload: that has what nobody but the worker needs, secrets of buyers' browsers among it. */
export const providerEvents = table("money.provider_event", {
  id: id("pev"),
  ref: text(),
  type: text(),
  objectRef: nullable(text()),
  accountRef: nullable(text()),
  state: oneOf<ProviderEventState>(),
  version: int(),
  attempts: int(),
  failure: nullable(text()),
  createdAt: timestamp(),
  receivedAt: timestamp(),
  dueAt: nullable(timestamp()),
  endedAt: nullable(timestamp()),
});
export type ProviderEvent = Row<typeof providerEvents>;
