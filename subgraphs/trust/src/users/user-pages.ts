import type { RequestContext } from "@souk/shared/context";
import { forbidden } from "@souk/shared/errors";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { emailDigest } from "./email-address.ts";
import { answersLetters } from "./user-reads.ts";
import type { UserState } from "./user-states.ts";
import { users, type User } from "./user-tables.ts";

/** Which people; all that is given must hold. */
export interface UserFilter {
  readonly state?: { readonly eq?: UserState | null; readonly in?: readonly UserState[] | null } | null;
  readonly email?: string | null;
}
/** A page of people that can be counted. */
export interface UserPage extends Connection<User> { readonly count: () => Promise<Count> }

/** Ids carry the time they were made. By the primary key; with a state by user_by_state. */
const newestFirst: Sort = { name: "userNewest", keys: [{ sql: "u.id", direction: "desc", type: "uuid" }] };

const filtered = `($1::text[] is null or u.state = any($1)) and ($2::text is null or u.state = $2) and ($3::bytea is null or u.email_digest = $3)`;

/**
 * A page of people: one statement, and one more if the count is asked for.
 * @throws PageRefused @throws OperationError FORBIDDEN for an address, from staff who see none
 */
export async function userPage({ database: sql, secrets, caller }: RequestContext, args: PageArgs & { readonly filter?: UserFilter | null }): Promise<UserPage> {
  const { state, email } = args.filter ?? {};
  if (email && !answersLetters(caller)) throw forbidden("Only support looks people up by their address.");
  const filter = [state?.in ?? null, state?.eq ?? null, email ? emailDigest(secrets, email) : null];
  const page = pageOf(args, { sort: newestFirst, firstParameter: filter.length + 1 });
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${users.select("u")}, ${page.keys}
       from trust."user" u
      where ${filtered} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...filter, ...page.values]);
  const counting = countUpTo();
  return {
    ...connection(rows.map((row) => ({ ...users.read(row), pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(
      `select count(*)::int as count from (select from trust."user" u where ${filtered} limit ${counting.limit}) as counted`, filter))?.count ?? 0),
  };
}
