import { hasRole } from "@souk/shared/caller";
import type { RequestContext } from "@souk/shared/context";
import type { Database } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import type { ProviderEventState } from "./provider-event-states.ts";
import { providerEvents, type ProviderEvent } from "./provider-event-tables.ts";

/** A page of what the provider told that can be counted. */
export interface ProviderEventPage extends Connection<ProviderEvent> { readonly count: () => Promise<Count> }
/** Which: all that is given must hold. */
export interface ProviderEventFilter { readonly state?: ProviderEventState | null; readonly type?: string | null; readonly objectRef?: string | null }

/** A step that something the provider told has taken. */
export interface ProviderEventStep {
  readonly providerEventId: Id<"pev">;
  readonly at: Date;
  readonly command: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string | null;
  readonly actor: string;
}

/** Staff who see what the provider told; the same as `Query.providerEvents` names. */
const readingStaff = ["ADMIN", "FINANCE", "AUDITOR"] as const;
/** The most steps that are shown of one; whoever replays it more often has other troubles. */
const stepsMax = 50;

/** By the indexes provider_event_newest, _in_state, _of_type and _of_object. */
const newest: Sort = { name: "newest", keys: [{ sql: "e.received_at", direction: "desc", type: "timestamptz" }, { sql: "e.id", direction: "desc", type: "uuid" }] };

/** A page, the newest first: one statement, and one more for the count. */
export async function providerEventPage(sql: Database, args: PageArgs & { readonly filter?: ProviderEventFilter | null }): Promise<ProviderEventPage> {
  const given = Object.entries({ state: args.filter?.state, type: args.filter?.type, object_ref: args.filter?.objectRef }).filter(([, value]) => typeof value === "string");
  const page = pageOf(args, { sort: newest, firstParameter: given.length + 1 });
  const where = ["true", ...given.map(([column], at) => `e.${column} = $${at + 1}`)].join(" and ");
  const values = given.map(([, value]) => value);
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${providerEvents.select("e")}, ${page.keys}
       from money.provider_event e
      where ${where} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...values, ...page.values]);
  const counting = countUpTo();
  return {
    ...connection(rows.map((row) => Object.assign(providerEvents.read(row), { pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(
      `select count(*)::int as count from (select from money.provider_event e where ${where} limit ${counting.limit}) as counted`, values))?.count ?? 0),
  };
}

/** Reads of what the provider told; for staff who see it. */
export interface ProviderEventLoaders {
  /** Null for an id of none, and for others. */
  readonly byId: { load(id: string): Promise<ProviderEvent | null>; clear(id: string): void };
  /** In their order; for what the caller is known to see. */
  readonly stepsOf: { load(id: Id<"pev">): Promise<readonly ProviderEventStep[]> };
}

/** Opens them for one operation of one caller. */
export const providerEventLoaders = ({ database, caller }: RequestContext): ProviderEventLoaders => ({
  byId: batched((ids: readonly string[]) => database.read(providerEvents,
    `select ${providerEvents.select("e")} from money.provider_event e where e.id = any($1::uuid[]) and $2`,
    [ids.filter((id) => isId("pev", id)).map(uuidOf), hasRole(caller, ...readingStaff)]), (event: ProviderEvent): string => event.id),
  stepsOf: batchedLists(async (ids: readonly Id<"pev">[]) => (await database.rows<Omit<ProviderEventStep, "providerEventId"> & { of: string }>(
    `select h.provider_event_id as of, h.at, h.command, h.from_state as "from", h.to_state as "to", h.reason, h.actor
       from money.provider_event_history h
      where h.provider_event_id = any($1::uuid[])
      order by h.provider_event_id, h.version`, [ids.map(uuidOf)])).map(({ of, ...step }) => ({ ...step, providerEventId: idOf("pev", of) })),
  ({ providerEventId }: ProviderEventStep) => providerEventId, stepsMax),
});
