import type pg from "pg";
import type { Clock } from "../clock/clock.ts";
import type { Faults } from "../faults/faults.ts";
import type { Settings } from "../settings.ts";
import type { Endpoints } from "../webhooks/endpoints.ts";

/** The parts of a running sandbox. */
export interface Provider {
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly listeners: Endpoints;
  readonly faults: Faults;
  /** Where it is reached. */
  origin(): string;
  /** Events wait to be sent. */
  wakeDeliveries(): void;
  /** Something is to happen at this moment of the clock, in milliseconds. */
  wakeDue(atMs: number): void;
  /** What went wrong by itself. */
  log(line: string): void;
}
