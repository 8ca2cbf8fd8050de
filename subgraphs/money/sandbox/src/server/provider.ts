import type pg from "pg";
import type { Clock } from "../clock/clock.ts";
import type { Faults } from "../faults/faults.ts";
import type { Settings } from "../settings.ts";
import type { Flushed } from "../store/flush.ts";
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
  /** Rouses whoever waits for what a commit has left: events to send, things to do later. Without `flushed`, the sender. */
  wake(flushed?: Flushed): void;
  /** What went wrong by itself. */
  log(line: string): void;
}
