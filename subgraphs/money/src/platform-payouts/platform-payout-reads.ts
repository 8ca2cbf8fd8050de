import { hasRole } from "@souk/shared/caller";
import type { RequestContext } from "@souk/shared/context";
import type { Sql } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { bookStaff } from "../reconciliation/reconciliation-reads.ts";
import type { PlatformPayoutState } from "./platform-payout-states.ts";
import { platformPayouts, type PlatformPayout } from "./platform-payout-tables.ts";

/** A step that a payout has taken. */
export interface PlatformPayoutStepRead { readonly platformPayoutId: Id<"ppo">; readonly at: Date; readonly command: string; readonly from: string; readonly to: string; readonly reason: string | null; readonly actor: string }
/** A page of payouts that can be counted. */
export interface PlatformPayoutPage extends Connection<PlatformPayout> { readonly count: () => Promise<Count> }

/** Its machine has no way round: more steps than these no payout takes. */
const stepsMax = 20;

/** Reads of payouts of the platform's own; for staff who see them. */
export interface PlatformPayoutLoaders {
  readonly byId: { load(id: string): Promise<PlatformPayout | null>; clear(id: string): void };
  readonly stepsOf: { load(id: Id<"ppo">): Promise<readonly PlatformPayoutStepRead[]> };
}

/** Opens them for one operation of one caller. */
export const platformPayoutLoaders = ({ database, caller }: RequestContext): PlatformPayoutLoaders => ({
  byId: batched((ids: readonly string[]) => database.read(platformPayouts,
    `select ${platformPayouts.select("p")} from money.platform_payout p where p.id = any($1::uuid[]) and $2`,
    [ids.filter((id) => isId("ppo", id)).map(uuidOf), hasRole(caller, ...bookStaff)]), (payout: PlatformPayout): string => payout.id),
  stepsOf: batchedLists(async (ids: readonly Id<"ppo">[]) => (await database.rows<Omit<PlatformPayoutStepRead, "platformPayoutId"> & { of: string }>(
    `select h.platform_payout_id as of, h.at, h.command, h.from_state as "from", h.to_state as "to", h.reason, h.actor
       from money.platform_payout_history h
      where h.platform_payout_id = any($1::uuid[])
      order by h.platform_payout_id, h.version`, [ids.map(uuidOf)])).map(({ of, ...step }): PlatformPayoutStepRead => ({ ...step, platformPayoutId: idOf("ppo", of) })),
  ({ platformPayoutId }: PlatformPayoutStepRead) => platformPayoutId, stepsMax),
});

/** An id begins with the time it was made: by the index platform_payout_in_state and the key's own. */
const newest: Sort = { name: "newest", keys: [{ sql: "p.id", direction: "desc", type: "uuid" }] };

/** A page of payouts, the newest first: one statement, and one more for the count. */
export async function platformPayoutPage(sql: Sql, args: PageArgs & { readonly state?: PlatformPayoutState | null }): Promise<PlatformPayoutPage> {
  const page = pageOf(args, { sort: newest, firstParameter: 2 });
  const values = [args.state ?? null];
  const where = "($1::text is null or p.state = $1)";
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${platformPayouts.select("p")}, ${page.keys}
       from money.platform_payout p
      where ${where} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...values, ...page.values]);
  const counting = countUpTo();
  return {
    ...connection(rows.map((row) => Object.assign(platformPayouts.read(row), { pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(`select count(*)::int as count from (select from money.platform_payout p where ${where} limit ${counting.limit}) as counted`, values))?.count ?? 0),
  };
}
