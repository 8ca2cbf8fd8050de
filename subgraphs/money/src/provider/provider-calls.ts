import type { Sql, Tx } from "@souk/shared/database";
import { idOf, newId, uuidOf, type Id } from "@souk/shared/ids";
import { id, int, json, nullable, oneOf, table, text, timestamp, type Row } from "@souk/shared/table";

/** What the provider is asked to do. */
export type CallPurpose = "payment.create" | "payment.confirm" | "payment.cancel" | "refund.create"
  | "customer.create" | "setup.create" | "setup.confirm" | "method.detach" | "dispute.submit" | "dispute.close"
  | "account.create" | "account.manual" | "transfer.create" | "transfer.reverse" | "payout.create" | "platformPayout.create";
/** What goes with it: the provider's own parameters, as they are sent however often. */
export type CallParams = Readonly<Record<string, unknown>>;

/** What is to be done at the provider: written before it is asked, in the transaction of its cause. */
export const providerCalls = table("money.provider_call", {
  id: id("pcl"),
  objectId: text(),        // a uuid of whatever kind
  purpose: oneOf<CallPurpose>(),
  params: json<CallParams>(),
  state: oneOf<"PENDING" | "ANSWERED" | "REFUSED" | "LOST">(),
  attempts: int(),
  nextAt: nullable(timestamp()),
  firstAt: nullable(timestamp()),
  answeredAt: nullable(timestamp()),
  createdAt: timestamp(),
  error: nullable(text()),
});
export type ProviderCall = Row<typeof providerCalls>;

/** A call to be written. */
export interface NewCall { readonly objectId: Id; readonly purpose: CallPurpose; readonly params: CallParams }

/** How long whoever sends a call has it for themselves: longer than they wait for the answer. */
const callLeaseMs = 20_000;
/** The provider keeps a key for a day; the last hour is left for clocks that differ. */
const keyLifeHours = 23;

/**
 * Writes down what is to be asked of the provider; it is sent once this has committed. An object of which another call is
 * open gets none: whoever hears that one's answer sees what is still to be done.
 * @returns those that were written
 */
export async function callsBegin(tx: Tx, calls: readonly NewCall[]): Promise<ProviderCall[]> {
  if (calls.length === 0) return [];
  return tx.read(providerCalls,
    `insert into money.provider_call (id, object_id, purpose, params, next_at)
     select c.id, c.object_id, c.purpose, c.params, clock_timestamp()
       from jsonb_to_recordset($1::jsonb) as c (id uuid, object_id uuid, purpose text, params jsonb)
     on conflict do nothing
     returning ${providerCalls.select("provider_call")}`,
    [JSON.stringify(calls.map(({ objectId, purpose, params }) => ({ id: uuidOf(newId("pcl")), object_id: uuidOf(objectId), purpose, params })))]);
}

/**
 * Takes calls that are due for sending: nobody else sends them before the lease is over. One statement, a transaction of its
 * own; who dies with them leaves them to the next. Uses the index provider_call_due.
 * @param of of this object alone
 */
export const callsTake = (sql: Sql, limit: number, of?: Id): Promise<ProviderCall[]> => sql.read(providerCalls,
  `update money.provider_call c
      set next_at = clock_timestamp() + make_interval(secs => $2), attempts = attempts + 1, first_at = coalesce(first_at, clock_timestamp())
    where c.id in (select d.id
                     from money.provider_call d
                    where d.state = 'PENDING'
                      and d.next_at <= clock_timestamp()
                      and ($3::uuid is null or d.object_id = $3)
                    order by d.next_at
                    limit $1
                      for update skip locked)
   returning ${providerCalls.select("c")}`, [limit, callLeaseMs / 1_000, of ? uuidOf(of) : null]);

/** The call of an object that has no answer yet. */
export const callOpen = async (sql: Sql, objectId: Id): Promise<ProviderCall | null> => (await sql.read(providerCalls,
  `select ${providerCalls.select("c")} from money.provider_call c where c.object_id = $1 and c.state = 'PENDING'`, [uuidOf(objectId)]))[0] ?? null;

/** Why something was not done: a code for programs, a sentence for people. */
export interface Because { readonly code: string; readonly message: string }
/** How a call ended, in the transaction of what follows from it; with a reason where what was asked for was not done. */
export interface CallEnd { readonly callId: Id<"pcl">; readonly state: "ANSWERED" | "REFUSED"; readonly because: Because | null }

/** Ends calls. Repeatable: one that has ended stays as it did. */
export async function callsEnd(tx: Tx, ends: readonly CallEnd[]): Promise<void> {
  if (ends.length === 0) return;
  await tx.run(
    `update money.provider_call c
        set state = e.state, error = e.error, answered_at = clock_timestamp(), next_at = null
       from unnest($1::uuid[], $2::text[], $3::text[]) as e (id, state, error)
      where c.id = e.id
        and c.state = 'PENDING'`,
    [ends.map(({ callId }) => uuidOf(callId)), ends.map(({ state }) => state), ends.map(({ because }) => (because ? JSON.stringify(because) : null))]);
}

/**
 * Ends the open calls of objects that were seen at the provider without their answer: that they stand there is the answer.
 * Repeatable.
 */
export async function callsEndOf(tx: Tx, purpose: CallPurpose, objectIds: readonly Id[]): Promise<void> {
  if (objectIds.length === 0) return;
  await tx.run("update money.provider_call set state = 'ANSWERED', answered_at = clock_timestamp(), next_at = null, error = null where object_id = any($1::uuid[]) and purpose = $2 and state = 'PENDING'", [objectIds.map(uuidOf), purpose]);
}

/**
 * Which of these calls are open still. Whoever comes late with the no, or with the doubt, of one that has ended says nothing
 * of the attempt that may have followed it.
 */
export async function callsStillOpen(tx: Tx, callIds: readonly Id<"pcl">[]): Promise<ReadonlySet<Id<"pcl">>> {
  if (callIds.length === 0) return new Set();
  const rows = await tx.rows<{ id: string }>("select id from money.provider_call where id = any($1::uuid[]) and state = 'PENDING'", [callIds.map(uuidOf)]);
  return new Set(rows.map(({ id: uuid }) => idOf("pcl", uuid)));
}

/** Why a call that has ended was not done; null where it was, and for one that is open. */
export async function callEnded(sql: Sql, callId: string): Promise<Because | null> {
  const row = await sql.row<{ error: string | null }>("select error from money.provider_call where id = $1 and state in ('ANSWERED', 'REFUSED')", [uuidOf(callId)]);
  return row?.error ? JSON.parse(row.error) as Because : null;
}

/** Waits between attempts, in seconds: a call cut off is repeated soon, a provider that is down is not stormed. */
const waitsSeconds = [0.2, 1, 2, 5, 10, 30, 60, 120, 300];

/** Puts a call off: it is sent again with the same key after a wait that grows. */
export const callPutOff = (sql: Sql, { id: callId, attempts }: ProviderCall, error: string): Promise<number> => sql.run(
  `update money.provider_call set next_at = clock_timestamp() + make_interval(secs => $2::float8), error = left($3, 500) where id = $1 and state = 'PENDING'`,
  [uuidOf(callId), waitsSeconds[Math.min(attempts, waitsSeconds.length) - 1]!, error]);

/**
 * Replaces a call whose key has lost its use by another: only after it was proved that the first was never done.
 * Repeatable: of two who prove it one replaces it.
 */
export async function callReplace(tx: Tx, { id: callId, objectId, purpose, params }: ProviderCall): Promise<void> {
  const ended = await tx.run(`update money.provider_call set state = 'LOST', answered_at = clock_timestamp(), next_at = null where id = $1 and state = 'PENDING'`, [uuidOf(callId)]);
  if (ended === 1) await tx.run(`insert into money.provider_call (id, object_id, purpose, params, next_at) values ($1, $2, $3, $4, clock_timestamp())`, [uuidOf(newId("pcl")), objectId, purpose, JSON.stringify(params)]);
}

/** True while the provider still knows the key that a call was sent with first. By the clock of this process: an hour is left over. */
export const isKeyAlive = ({ firstAt }: Pick<ProviderCall, "firstAt">): boolean => firstAt === null || Date.now() - firstAt.getTime() < keyLifeHours * 3_600_000;
