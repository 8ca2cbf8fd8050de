import { asAdmin } from "../cluster.ts";
import { filesEnded, picturesReady } from "../authorisation-objects.ts";
import { until } from "../until.ts";
import type { World } from "../world.ts";

/** Schemas that clients write to by mutations; others follow by events, at their own time. */
const written = ["trust", "catalog", "commerce", "money"];
/** Tables in them that follow by events too, or what the provider tells, as SQL's regular expression. */
const following = "^(consumed_event|consumer_cursor|parked_event|search_.*|provider_.*|balance_transaction)$";

/** What people themselves write in conversations; what they are told there follows by events. */
const talked = ["conversation", "message", "message_history", "message_earlier", "participant", "attachment", "block", "quick_reply", "idempotency"];

/** Nothing is under way between us and the provider, and money and commerce have heard each other out. */
const moneyRests = (world: World): Promise<void> => until("money rests", async () => (await asAdmin(world.database.adminUrl, (admin) => admin.query<{ rests: boolean }>(
  `select not exists (select from money.provider_call where state = 'PENDING')
      and not exists (select from money.provider_event where due_at is not null)
      and not exists (select from money.event e where (e.epoch, e.xid, e.position) > all (select c.epoch, c.xid, c.position from commerce.consumer_cursor c where c.producer = 'money'))
      and not exists (select from commerce.event e where (e.epoch, e.xid, e.position) > all (select c.epoch, c.xid, c.position from money.consumer_cursor c where c.producer = 'commerce')) as rests`))).rows[0]!.rests);

/** How many rows each of their tables has, once the pictures that were attached are ready, files of listings have ended and money rests: those are events of theirs. */
export async function rowsOf(world: World): Promise<Readonly<Record<string, number>>> {
  await picturesReady(world);
  await filesEnded(world);
  await moneyRests(world);
  return asAdmin(world.database.adminUrl, async (admin) => {
    const { rows: tables } = await admin.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any($1) and tablename !~ $2 or schemaname = 'conversations' and tablename = any($3) order by 1`, [written, following, talked]);
    const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as count from ${name}`).join(" union all ");
    const { rows } = await admin.query<{ name: string; count: number }>(counts);
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
  });
}

/** What was added between two counts; tables without a change are left out. */
export const added = (before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(after).map(([name, count]): [string, number] => [name, count - (before[name] ?? 0)]).filter(([, more]) => more !== 0));
