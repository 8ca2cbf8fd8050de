import { ApiError } from "../wire/errors.ts";
import type { Call } from "../server/operation.ts";
import { eventThin, type KeptEvent } from "./event-thin.ts";
import { textOf } from "../wire/parameters.ts";

const limitDefault = 20;       // v2's
const limitMax = 100;

/** Notifications of an object, or of all, newest first; pages are linked as v2 links them. @throws ApiError for a page that is none */
export async function eventsThinPage({ work, given, path }: Call): Promise<object> {
  const limit = Math.min(Number(given["limit"] ?? limitDefault), limitMax);
  const objectId = textOf(given, "object_id") ?? null;
  const page = textOf(given, "page");
  if (page !== undefined && !/^\d{1,18}$/.test(page)) throw new ApiError(400, { type: "invalid_request_error", message: "Invalid page token.", param: "page" });
  const { rows } = await work.query<KeptEvent>(`
select sequence, thin_id, created_ms, body
  from sandbox.event
 where ($1::text is null or object_id = $1) and ($2::bigint is null or sequence < $2)
   and ($4::text[] is null or case when id = thin_id then type else 'v1.' || type end = any ($4))
 order by sequence desc
 limit $3`, [objectId, page ?? null, limit + 1, given["types"] ?? null]);
  const shown = rows.slice(0, limit);
  const next = new URLSearchParams({ ...typesIn(given["types"] as string[] | undefined), ...(objectId ? { object_id: objectId } : {}), limit: String(limit), page: shown.at(-1)?.sequence ?? "" });
  return { data: shown.map(eventThin), next_page_url: rows.length > limit ? `${path}?${next.toString()}` : null, previous_page_url: null };
}

const typesIn = (types: readonly string[] = []): Record<string, string> => Object.fromEntries(types.map((type, at) => [`types[${at}]`, type]));
