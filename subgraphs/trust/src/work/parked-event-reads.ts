import type { Sql } from "@souk/shared/database";
import { idOf, prefixOf, uuidOf, type Id } from "@souk/shared/ids";
import { connection, pageOf, type Connection, type Keyed, type Page, type PageArgs, type Sort } from "@souk/shared/pages";
import { subgraphNames } from "@souk/schema/subgraphs";
import { failureShown } from "./failure-shown.ts";

/** An event that waits for an operator, as staff sees it. One event may be parked by several subgraphs: its prefix says by which. */
export interface ParkedEvent {
  readonly id: Id;
  readonly subgraph: string;
  readonly producer: string;
  readonly partitionKey: string;
  readonly type: string;
  readonly aggregateId: string;
  readonly parkedAt: Date;
  readonly reason: string | null;
  readonly attempts: number;
}

/** Which parked events; all that is given must hold. */
export interface ParkedEventFilter { readonly subgraph?: string | null; readonly producer?: string | null }

/** What stands in front of the ids of events that each subgraph parked. */
const prefixOfSubgraph = (subgraph: string) => `pev_${subgraph}`;
/** All prefixes of parked events. */
export const parkedPrefixes = subgraphNames.map(prefixOfSubgraph);

const lastParkedFirst: Sort = { name: "parkedLast", keys: [
  { sql: "p.parked_at", direction: "desc", type: "timestamptz" }, { sql: "p.event_id", direction: "desc", type: "uuid" }, { sql: "p.subgraph", direction: "desc", type: "text" },
] };

interface ParkedRow extends Omit<ParkedEvent, "id">, Keyed { readonly eventId: string }

/** A page of one. */
const alone = pageOf({ first: 1 }, { sort: lastParkedFirst });

const allParked = subgraphNames.map((name) => `select '${name}'::text as subgraph, v.* from ${name}.parked_event_v1 v`).join(" union all ");
const allEvents = subgraphNames.map((name) => `select '${name}'::text as producer, e.id, e.type, e.aggregate_id from ${name}.event_v1 e`).join(" union all ");

const shown = ({ eventId, ...event }: ParkedRow): ParkedEvent & Keyed =>
  ({ ...event, id: idOf(prefixOfSubgraph(event.subgraph), eventId), reason: failureShown(event.reason) });

/** Parked events with what their producer's log says of them. Uses each log's index on `id`, once for a row of the page. */
const parkedWhere = async (sql: Sql, { where, orderBy, limit, keys }: Pick<Page, "where" | "orderBy" | "limit" | "keys">, values: readonly unknown[]) =>
  (await sql.rows<ParkedRow>(
    `with page as materialized (
       select p.*, row_number() over (order by ${orderBy}) as place, ${keys}
         from (${allParked}) p
        where ${where}
        order by ${orderBy}
        limit ${limit}
     )
     select p.event_id::text as "eventId", p.subgraph, p.producer, p.partition_key as "partitionKey", e.type, e.aggregate_id as "aggregateId",
            p.parked_at as "parkedAt", p.failure as reason, p.attempts, p."pageKeys"
       from page p
      cross join lateral (select e.type, e.aggregate_id from (${allEvents}) e where e.producer = p.producer and e.id = p.event_id) e
      order by p.place`, [...values])).map(shown);

/** A page of parked events, the last parked first. One statement. @throws PageRefused */
export async function parkedEventPage(sql: Sql, args: PageArgs & { readonly filter?: ParkedEventFilter | null }): Promise<Connection<ParkedEvent>> {
  const filter = [args.filter?.subgraph ?? null, args.filter?.producer ?? null];
  const page = pageOf(args, { sort: lastParkedFirst, firstParameter: filter.length + 1 });
  const where = `($1::text is null or p.subgraph = $1) and ($2::text is null or p.producer = $2) and ${page.where}`;
  return connection(await parkedWhere(sql, { ...page, where }, [...filter, ...page.values]), page);
}

/** One parked event; null when it is parked no more. */
export async function parkedEventOf(sql: Sql, id: string): Promise<ParkedEvent | null> {
  const prefix = prefixOf(id);
  const subgraph = subgraphNames.find((name) => prefixOfSubgraph(name) === prefix);
  if (!subgraph) return null;
  const [event] = await parkedWhere(sql, { ...alone, where: "p.subgraph = $1 and p.event_id = $2::uuid" }, [subgraph, uuidOf(id)]);
  return event ?? null;
}
