import type { Database } from "@souk/shared/database";
import type { Decisions } from "./decisions.ts";
import type { Town } from "./person.ts";
import type { MarketPlace } from "./place.ts";
import type { Bazaar } from "./stall.ts";
import type { People } from "./town.ts";

/** Where people act. */
export interface Market {
  readonly town: Town;
  readonly place: MarketPlace;
  readonly people: People;
  readonly bazaar: Bazaar;
  readonly decisions: Decisions;
  /** Each subgraph's, as its own role: what is looked at, never changed. */
  readonly databases: ReadonlyMap<string, Database>;
}

/** A decision of somebody about a share of something: at least 1, at most the whole. */
export const shareOf = (minor: number, percent: number): string => String(Math.max(1, Math.floor((minor * percent) / 100)));
