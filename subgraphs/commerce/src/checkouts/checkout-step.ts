import type { Origin, Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { transition } from "@souk/shared/transition";
import { checkoutMachine, type CheckoutCommand } from "./checkout-states.ts";
import { checkouts, type Checkout } from "./checkout-tables.ts";

/**
 * Moves locked checkouts of one state on, by one command, and writes their history; their time begins again with so
 * many minutes. @returns them in the order given @throws Refused InvalidTransition
 */
export async function checkoutsStep(tx: Tx, all: readonly { readonly checkout: Checkout; readonly origin: Origin }[], command: CheckoutCommand, minutes: number): Promise<Checkout[]> {
  const [first] = all;
  if (!first) return [];
  const from = first.checkout.state;
  const moved = await tx.read(checkouts,
    `update commerce.checkout k
        set state = $2, version = version + 1, updated_at = clock_timestamp(), expires_at = clock_timestamp() + make_interval(mins => $3)
      where k.id = any($1::uuid[])
     returning ${checkouts.select("k")}`,
    [all.map(({ checkout }) => uuidOf(checkout.id)), transition(checkoutMachine, command, from), minutes]);
  const byId = new Map<Id<"chk">, Checkout>(moved.map((checkout) => [checkout.id, checkout]));
  const ordered = all.map(({ checkout }) => byId.get(checkout.id)!);
  await tx.run(
    `insert into commerce.checkout_history (checkout_id, version, command, from_state, to_state, actor, correlation_id)
     select id, version, $5, $6, $7, actor, correlation_id
       from unnest($1::uuid[], $2::int[], $3::text[], $4::text[]) as m (id, version, actor, correlation_id)`,
    [ordered.map(({ id }) => uuidOf(id)), ordered.map(({ version }) => version), all.map(({ origin }) => origin.actor), all.map(({ origin }) => origin.correlationId),
      command, from, first && byId.get(first.checkout.id)!.state]);
  return ordered;
}
