import type pg from "pg";
import type { Clock } from "../clock/clock.ts";
import { eventNew, type EventCause, type NewEvent } from "../events/event-new.ts";
import { notificationNew } from "../events/notification-new.ts";
import type { Settings } from "../settings.ts";
import { noSuch } from "../wire/errors.ts";
import type { Kept, Kind, Kinds } from "../wire/objects.ts";
import { flush, type Flushed, type Writes } from "./flush.ts";

/** What never travels: how a test method behaves, how a charge will be refunded. */
export type Hidden = { readonly [name: string]: unknown };

/**
 * One request's look at the objects and what it writes. Writes are gathered and go out in one statement before the commit;
 * what was written is what is read afterwards.
 */
export interface Work {
  readonly settings: Settings;
  /** Where the sandbox is reached: `http://127.0.0.1:12111`. */
  readonly origin: string;
  /** The moment of this work, in seconds; one moment for all it writes. */
  readonly now: number;
  readonly nowMs: number;
  /** The moment of asking, in seconds: after a wait for a lock it is later than `now`. */
  latest(): number;
  /** The connected account whose objects these are; null for the platform's own. */
  readonly account: string | null;
  /** The same piece of work among the objects of another account, or of the platform. */
  within(account: string | null): Work;
  /** An object as it is. @throws ApiError 404, or 400 if a parameter named it (`param`) */
  get<K extends Kind>(kind: K, id: string, param?: string): Promise<Kinds[K]>;
  /** The same, locked until the end: payment intent before charge before refund. */
  lock<K extends Kind>(kind: K, id: string, param?: string): Promise<Kinds[K]>;
  /** Reads and locks several at once, in the order of their ids; each is then had without asking again. Before anything is written. */
  lockAll(kind: Kind, ids: readonly string[]): Promise<Kept[]>;
  /** What is kept beside an object that this work has read or written. */
  hidden(id: string): Hidden;
  /** Keeps an object, new or changed. `hidden` replaces what was kept beside it. */
  put<T extends Kept>(object: T, hidden?: Hidden): T;
  /** Tells of a change: the object as it is now, and the members that were different before. */
  emit(type: string, object: { readonly id?: string; readonly object: string }, previous?: object): void;
  /** Tells of a change by a notification alone, as v2 does: what it is about, and what else v2 says with it. */
  notify(type: string, about: Kept | null, data?: object): void;
  /** Has `task` done to an object at a moment of the sandbox's clock. */
  later(task: string, objectId: string, atMs: number): void;
  /** Reads beside the objects. */
  query<R extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<pg.QueryResult<R>>;
  /** Writes what was gathered; says what now waits. */
  flushed(): Promise<Flushed>;
}

/** What Stripe calls the id of a path in a refusal, where it is not the kind's own name. */
const pathNames: Partial<Record<Kind, string>> = { payment_intent: "intent", setup_intent: "intent", charge: "id", customer: "id" };

/** An event, as far as it matters who wants to hear it. */
export interface Told { readonly type: string; readonly payloads: readonly ("snapshot" | "thin")[]; readonly account: string | null }

/** Where events go. */
export interface Listeners {
  /** The endpoints that want such an event. */
  endpointsFor(event: Told): readonly string[];
}

/** Whose the objects are that no connected account owns, as the tables say it. */
export const platform = "platform";

/** Begins a piece of work on a connection that is in a transaction, or on the pool for one that only reads. */
export function workOn(on: pg.Pool | pg.PoolClient, context: { readonly settings: Settings; readonly clock: Clock; readonly listeners: Listeners; origin(): string }, cause: EventCause, within: string | null = null): Work {
  const nowMs = context.clock.nowMs();
  const now = Math.floor(nowMs / 1000);
  const known = new Map<string, { body: Kept; hidden: Hidden; isLocked: boolean; account: string | null }>();
  const writes: Writes = { objects: new Map(), events: [], later: [] };

  async function load(account: string | null, kind: Kind, id: string, isLocked: boolean): Promise<Kept | undefined> {
    const seen = known.get(id);
    if (seen && seen.account === account && (seen.isLocked || !isLocked)) return seen.body;
    const text = `select body, hidden from sandbox.object where id = $1 and kind = $2 and account = $3 ${isLocked ? "for no key update" : ""}`;
    const { rows } = await on.query<{ body: Kept; hidden: Hidden }>({ name: isLocked ? "lock" : "get", text, values: [id, kind, account ?? platform] });
    if (rows[0]) known.set(id, { ...rows[0], isLocked, account });
    return rows[0]?.body;
  }
  async function found<K extends Kind>(account: string | null, kind: K, id: string, isLocked: boolean, param?: string): Promise<Kinds[K]> {
    const body = await load(account, kind, id, isLocked);
    if (!body) throw noSuch(kind, id, param ?? pathNames[kind] ?? kind, param ? 400 : 404);
    return body as Kinds[K];
  }

  const view = (account: string | null): Work => ({
    settings: context.settings,
    origin: context.origin(),
    now,
    nowMs,
    latest: () => context.clock.now(),
    account,
    within: view,
    get: (kind, id, param) => found(account, kind, id, false, param),
    lock: (kind, id, param) => found(account, kind, id, true, param),
    async lockAll(kind, ids) {
      const { rows } = await on.query<{ id: string; body: Kept; hidden: Hidden }>("select id, body, hidden from sandbox.object where id = any ($1) and kind = $2 and account = $3 order by id for no key update", [ids, kind, account ?? platform]);
      for (const { id, body, hidden } of rows) known.set(id, { body, hidden, isLocked: true, account });
      return rows.map(({ body }) => body);
    },
    hidden: (id) => known.get(id)?.hidden ?? {},
    put(object, hidden = known.get(object.id)?.hidden ?? {}) {
      known.set(object.id, { body: object, hidden, isLocked: true, account });
      writes.objects.set(object.id, { body: object, hidden, account: account ?? platform });
      return object;
    },
    emit(type, object, previous) {
      const event: NewEvent = eventNew({ type, object, now, livemode: context.settings.livemode, cause, account, endpoints: context.listeners.endpointsFor({ type, account, payloads: ["snapshot", "thin"] }), ...(previous ? { previous } : {}) });
      writes.events.push(event);
    },
    notify(type, about, data) {
      const endpoints = context.listeners.endpointsFor({ type, account: null, payloads: ["thin"] });
      writes.events.push(notificationNew({ type, about, nowMs, livemode: context.settings.livemode, cause, endpoints, ...(data ? { data } : {}) }));
    },
    later: (task, objectId, atMs) => { writes.later.push({ task, object_id: objectId, at_ms: atMs }); },
    query: (text, values) => on.query(text, values),
    flushed: () => flush(on, writes, nowMs),
  });
  return view(within);
}
