import { assert } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import type { MethodSeen } from "../provider/method-seen.ts";
import { paymentMethods, type PaymentMethod } from "./method-tables.ts";

/** The most ways of paying that one buyer keeps: more than anybody chooses from, and one page of them. */
export const methodsMax = 20;

/** A method that was seen, and whose it is here. */
export interface MethodOf { readonly userId: Id<"usr">; readonly method: MethodSeen }
/** What became of it. */
export interface MethodKept { readonly method: PaymentMethod; readonly isOverLimit: boolean }

/**
 * Keeps the ways of paying that were seen at the provider, for the buyers that they are attached to there. One beyond
 * the limit, which two windows can reach together, is written down as removed and detached again; one that is attached to
 * nobody is removed, and a removed one stays so. Set-based; buyers are locked in id order. Repeatable.
 *
 * @returns by the provider's ref
 */
export async function methodsKeep(tx: Tx, all: readonly MethodOf[]): Promise<Map<string, MethodKept>> {
  const seen = [...new Map(all.map((one) => [one.method.ref, one])).values()];
  if (seen.length === 0) return new Map();
  const customers = await tx.rows<{ user_id: string; ref: string | null }>(
    `select c.user_id, c.provider_ref as ref
       from money.customer c
      where c.user_id = any($1::uuid[])
      order by c.user_id
        for no key update`, [[...new Set(seen.map(({ userId }) => uuidOf(userId)))]]);
  const refOf = new Map(customers.map(({ user_id, ref }) => [user_id, ref]));
  const isAttached = ({ userId, method }: MethodOf) => method.customerRef !== null && method.customerRef === refOf.get(uuidOf(userId));
  await methodsFollow(tx, seen.map((one) => ({ ...one, isAttached: isAttached(one) })));

  const before = await tx.rows<{ ref: string | null; user_id: string; active: number }>(
    `select m.user_id, m.provider_ref as ref, count(*) filter (where m.state = 'ACTIVE') over (partition by m.user_id)::int as active
       from money.payment_method m
      where m.user_id = any($1::uuid[])
        and (m.state = 'ACTIVE' or m.provider_ref = any($2::text[]))`, [customers.map(({ user_id }) => user_id), seen.map(({ method }) => method.ref)]);
  const known = new Set(before.map(({ ref }) => ref));
  const active = new Map(before.map((row) => [row.user_id, row.active]));
  const isOver = new Set<string>();
  const fresh = seen.filter(({ method }) => !known.has(method.ref)).map((one) => {
    const count = active.get(uuidOf(one.userId)) ?? 0;
    const isKept = isAttached(one) && count < methodsMax;
    if (isKept) active.set(uuidOf(one.userId), count + 1);
    else if (isAttached(one)) isOver.add(one.method.ref);
    return { ...one, isKept };
  });
  await methodsInsert(tx, fresh, isOver);
  const rows = await tx.read(paymentMethods, `select ${paymentMethods.select("m")} from money.payment_method m where m.provider_ref = any($1::text[])`, [seen.map(({ method }) => method.ref)]);
  const owner = new Map(seen.map(({ userId, method }) => [method.ref, userId]));
  assert(rows.every(({ providerRef, userId }) => owner.get(providerRef) === userId), "a way of paying is one buyer's");
  return new Map(rows.map((method) => [method.providerRef, { method, isOverLimit: isOver.has(method.providerRef) }]));
}

/** Those that are known: what people call them by may have changed, as when a card is replaced; one that is attached to nobody is gone. */
const methodsFollow = (tx: Tx, seen: readonly (MethodOf & { readonly isAttached: boolean })[]) => tx.run(
  `update money.payment_method m
      set brand = s.brand, last4 = s.last4, expiry_month = s.month, expiry_year = s.year,
          state = case when s.is_attached then m.state else 'REMOVED' end,
          removed_at = case when s.is_attached then m.removed_at else coalesce(m.removed_at, clock_timestamp()) end,
          detach_at = case when s.is_attached then m.detach_at end
     from jsonb_to_recordset($1::jsonb) as s (ref text, brand text, last4 text, month int, year int, is_attached bool)
    where m.provider_ref = s.ref
      and (m.brand, m.last4, m.expiry_month, m.expiry_year, m.state = 'ACTIVE' and not s.is_attached) is distinct from (s.brand, s.last4, s.month, s.year, false)`,
  [JSON.stringify(seen.map(({ method, isAttached }) => ({ ref: method.ref, brand: method.brand, last4: method.last4, month: method.expiry?.month, year: method.expiry?.year, is_attached: isAttached })))]);

async function methodsInsert(tx: Tx, fresh: readonly (MethodOf & { readonly isKept: boolean })[], isOver: ReadonlySet<string>): Promise<void> {
  if (fresh.length === 0) return;
  await tx.run(
    `insert into money.payment_method (id, user_id, provider_ref, type, brand, last4, expiry_month, expiry_year, state, removed_at, detach_at)
     select n.id, n.user_id, n.ref, n.type, n.brand, n.last4, n.month, n.year, n.state,
            case when n.state = 'REMOVED' then clock_timestamp() end, case when n.is_over then clock_timestamp() end
       from jsonb_to_recordset($1::jsonb) as n (id uuid, user_id uuid, ref text, type text, brand text, last4 text, month int, year int, state text, is_over bool)
     on conflict (provider_ref) do nothing`,
    [JSON.stringify(fresh.map(({ userId, method, isKept }) => ({
      id: uuidOf(newId("pmt")), user_id: uuidOf(userId), ref: method.ref, type: method.type, brand: method.brand, last4: method.last4,
      month: method.expiry?.month, year: method.expiry?.year, state: isKept ? "ACTIVE" : "REMOVED", is_over: isOver.has(method.ref),
    })))]);
}
