import type Stripe from "stripe";
import { platform, type Work } from "../store/work.ts";
import { noSuch } from "../wire/errors.ts";
import { cursorsOf, limitOf, rangeOf, type Page } from "../wire/page.ts";
import type { Parameters } from "../wire/parameters.ts";
import type { KeptEvent } from "./event-thin.ts";

const columns = `e.sequence, e.thin_id, e.created_ms, case when e.body ->> 'object' = 'event' then e.body || jsonb_build_object('pending_webhooks',
  (select count(*) from sandbox.delivery d where d.event_id = e.id and d.state = 'pending')) else e.body end as body`;

/** An event by the id of its snapshot, that of the account that asks; or of its notification, whosever it is. @throws ApiError resource_missing */
export async function eventOf(work: Work, id: string, by: "id" | "thin_id"): Promise<KeptEvent> {
  const { rows } = await work.query<KeptEvent>(`select ${columns} from sandbox.event e where e.${by} = $1 and (e.account = $2 and e.id <> e.thin_id or $3)`, [id, work.account ?? platform, by === "thin_id"]);
  if (!rows[0]) throw noSuch("event", id, "id");
  return rows[0];
}

/** Events, newest first, narrowed by type (`charge.*` is all of a kind), moment and whether they were delivered. */
export async function eventsPage(work: Work, given: Parameters, path: string): Promise<Page<Stripe.Event>> {
  const limit = limitOf(given);
  const { after, before } = cursorsOf(given);
  const values: unknown[] = [work.account ?? platform];
  const where = ["e.account = $1", "e.body ->> 'object' = 'event'"];
  const also = (clause: (place: string) => string, value: unknown) => { values.push(value); where.push(clause(`$${values.length}`)); };
  const types = (given["types"] as string[] | undefined) ?? (given["type"] ? [given["type"] as string] : undefined);
  if (types) also((place) => `e.type like any (${place})`, types.map((type) => type.replaceAll("_", "\\_").replaceAll("*", "%")));
  for (const [sign, moment] of rangeOf(given["created"])) also((place) => `e.created_ms / 1000 ${sign} ${place}`, moment);
  if (given["delivery_success"] !== undefined) {
    where.push(`${given["delivery_success"] === true ? "not " : ""}exists (select from sandbox.delivery d where d.event_id = e.id and d.state <> 'delivered')`);
  }
  const cursor = after ?? before;
  if (cursor) also((place) => `e.sequence ${after ? "<" : ">"} ${place}`, (await eventOf(work, cursor, "id")).sequence);
  const { rows } = await work.query<KeptEvent>(`select ${columns} from sandbox.event e where ${where.join(" and ")} order by e.sequence ${before ? "asc" : "desc"} limit ${limit + 1}`, values);
  const data = rows.slice(0, limit).map(({ body }) => body);
  return { object: "list", data: before ? data.toReversed() : data, has_more: rows.length > limit, url: path };
}
