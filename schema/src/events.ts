import { publisher, type EventCatalog, type Reactions as ReactionsOf } from "@souk/shared/events";
import { catalogEvents } from "./events/catalog.ts";
import { commerceEvents } from "./events/commerce.ts";
import { conversationsEvents } from "./events/conversations.ts";
import { ledgerEvents } from "./events/ledger.ts";
import { moneyEvents } from "./events/money.ts";
import { trustEvents } from "./events/trust.ts";

/** Every event of the market: versioned facts in the past tense, `noun.happened`. */
export const events = {
  ...trustEvents, ...catalogEvents, ...commerceEvents, ...conversationsEvents, ...ledgerEvents, ...moneyEvents,
} satisfies EventCatalog;
export type Events = typeof events;

/** Writes events in the transaction of the fact. */
export const publish = publisher<Events>(events);
/** A subgraph's reactions to one producer's events. */
export type Reactions = ReactionsOf<Events>;
