import type { Sql } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";

/** How soon a seller answers. */
export interface ResponseTime { readonly sellerId: Id<"sel">; readonly medianMinutes: number | null; readonly respondedBps: number | null; readonly sample: number }
/** By seller; null where nobody asked. */
export interface ResponseTimeLoader { load(sellerId: string): Promise<ResponseTime | null> }

/** What a seller did last summer says little of tomorrow. */
const daysBack = 90;
/** Read from the index in a millisecond, and the median of more is the same. */
const questionsMax = 500;

/**
 * How soon sellers answer, of all that an operation asks in one turn in one statement: over the latest questions, by the index
 * question_of_seller. The median is of the answers; an answer counts as given if it came within a day, and a question
 * counts once it was answered or a day has passed.
 */
export const responseTimes = (sql: Pick<Sql, "rows">): ResponseTimeLoader => batched(async (ids: readonly string[]) => (await sql.rows<Omit<ResponseTime, "sellerId"> & { seller: string }>(
  `select s.id as seller, q.*
     from unnest($1::uuid[]) as s (id)
    cross join lateral (
      select round((percentile_cont(0.5) within group (order by extract(epoch from latest.answered_at - latest.asked_at)) / 60)::numeric)::int as "medianMinutes",
             round(10000 * count(*) filter (where latest.answered_at - latest.asked_at <= interval '1 day')
                   / nullif(count(*) filter (where latest.answered_at is not null or latest.asked_at < clock_timestamp() - interval '1 day'), 0)::numeric)::int as "respondedBps",
             count(*)::int as sample
        from (select q.asked_at, q.answered_at
                from conversations.question q
               where q.seller_id = s.id and q.asked_at > clock_timestamp() - interval '${daysBack} days'
               order by q.asked_at desc
               limit ${questionsMax}) as latest
    ) as q
    where q.sample > 0`,
  [ids.filter((id) => isId("sel", id)).map(uuidOf)])).map(({ seller, ...time }) => ({ sellerId: idOf("sel", seller), ...time })), ({ sellerId }): string => sellerId);
