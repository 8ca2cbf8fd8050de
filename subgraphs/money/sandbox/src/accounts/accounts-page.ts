import type { Call } from "../server/operation.ts";
import { ApiError } from "../wire/errors.ts";
import { limitOf } from "../wire/page.ts";
import { textOf } from "../wire/parameters.ts";
import type { Account } from "./account.ts";
import { accountSeen } from "./account-seen.ts";

/** Accounts, newest first; pages are linked as v2 links them. @throws ApiError for a page that is none */
export async function accountsPage({ work, given, path }: Call): Promise<object> {
  const limit = limitOf(given);
  const page = textOf(given, "page");
  if (page !== undefined && !/^\d{1,18}$/.test(page)) throw new ApiError(400, { type: "invalid_request_error", message: "Invalid page token.", param: "page" });
  const isClosed = given["closed"] === true;
  const configurations = given["applied_configurations"] as readonly string[] | undefined;
  const { rows } = await work.query<{ sequence: string; body: Account }>(`
select sequence, body
  from sandbox.object
 where account = 'platform' and kind = 'v2.core.account' and (body ->> 'closed')::boolean = $1
   and ($2::jsonb is null or body -> 'applied_configurations' @> $2)
   and ($3::bigint is null or sequence < $3)
 order by sequence desc
 limit $4`, [isClosed, configurations ? JSON.stringify(configurations) : null, page ?? null, limit + 1]);
  const shown = rows.slice(0, limit);
  const next = new URLSearchParams({
    ...Object.fromEntries((configurations ?? []).map((one, at) => [`applied_configurations[${at}]`, one])), ...(isClosed ? { closed: "true" } : {}),
    limit: String(limit), page: shown.at(-1)?.sequence ?? "",
  });
  return { data: shown.map(({ body }) => accountSeen(body, given)), next_page_url: rows.length > limit ? `${path}?${next.toString()}` : null, previous_page_url: null };
}
