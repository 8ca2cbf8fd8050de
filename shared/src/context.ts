import type { Cache } from "./cache.ts";
import type { Caller } from "./caller.ts";
import type { Database } from "./database.ts";
import type { Logger } from "./log.ts";
import type { ObjectStore } from "./objects.ts";
import type { Rates } from "./rates.ts";
import type { Secrets } from "./secrets.ts";

/** How this installation reaches Stripe, or whatever speaks its wire. */
export interface StripeSettings {
  /** `sk_test_…`, `rk_live_…`. */
  readonly secretKey: string;
  /** Where it listens; Stripe's own address by default. */
  readonly apiUrl?: string;
  /** What its webhooks are signed with: several while one is exchanged for another. */
  readonly webhookSecrets: readonly string[];
}

/** What a subgraph has for as long as it runs. */
export interface SubgraphRuntime {
  readonly database: Database;
  readonly cache: Cache;
  readonly rates: Rates;
  readonly secrets: Secrets;
  readonly log: Logger;
  /** Files too large for the database. */
  readonly objects: ObjectStore;
  /** Where people reach the front end; links in mails point there. */
  readonly publicUrl: string;
  /** Null where nobody can pay. */
  readonly stripe: StripeSettings | null;
  /** Tells whoever watches this topic, in every process, to look again. A hint: it may be lost, and is never stored. */
  readonly poke: (topic: string) => void;
}

/** What a resolver, a verb and a loader have: made anew for each operation. */
export interface RequestContext extends SubgraphRuntime {
  readonly caller: Caller;
  /** Epoch ms; the client stops waiting then. */
  readonly deadlineMs: number;
  readonly correlationId: string;
  /** True where it tells a subscriber of what has just happened: a memory of what was before would be told for good. */
  readonly isLive?: boolean;
  /** Response keys of mutations that were answered from an earlier call. */
  readonly replayed: string[];
  /** One of this subgraph's own objects by its global id, as far as the caller may see it. */
  readonly node: (id: string) => Promise<object | null>;
}
