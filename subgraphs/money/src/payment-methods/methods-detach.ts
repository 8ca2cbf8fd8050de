import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sweep } from "@souk/shared/work";
import { idOf } from "@souk/shared/ids";
import { callsBegin } from "../provider/provider-calls.ts";

const batchMax = 32;
const everyMs = 1_000;

/**
 * Asks the provider to forget what its buyers removed, once no payment is under way with it: one that waits for its buyer's
 * bank must still find its card. Uses the indexes payment_method_detach and provider_call_paid_with.
 */
const methodsDetach = ({ database }: SubgraphRuntime): Promise<number> => database.transaction({ origin: { actor: "service:money", correlationId: "methods-detach" } }, async (tx) => {
  const taken = await tx.rows<{ id: string; ref: string }>(
    `update money.payment_method m
        set detach_at = null
      where m.id in (select d.id
                       from money.payment_method d
                      where d.detach_at <= clock_timestamp()
                        and not exists (select
                                          from money.provider_call c
                                          join money.payment p on p.id = c.object_id
                                         where c.purpose = 'payment.confirm'
                                           and c.params ->> 'payment_method' = d.provider_ref
                                           and p.state in ('REQUIRES_ACTION', 'PROCESSING', 'INDETERMINATE'))
                      order by d.detach_at
                      limit $1
                        for update of d skip locked)
     returning m.id, m.provider_ref as ref`, [batchMax]);
  await callsBegin(tx, taken.map(({ id, ref }) => ({ objectId: idOf("pmt", id), purpose: "method.detach", params: { ref } })));
  return taken.length;
});

/** Sees to it that the provider forgets what was removed. */
export const methodDetacher: Sweep = { name: "ways of paying that were removed are forgotten by the provider", everyMs, batchMax, sweep: methodsDetach };
