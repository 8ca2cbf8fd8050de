import { publish } from "@souk/schema/events";
import type { Tx } from "@souk/shared/database";
import type { Sweep } from "@souk/shared/work";
import { chargebackFact } from "./chargeback-facts.ts";
import { chargebacks } from "./chargeback-tables.ts";
import { chargebackSharesRead } from "./chargebacks-lock.ts";

/** Long enough to gather papers, and not so long that it is put aside again. */
const warnDaysBefore = 3;
const batchMax = 500;
const everyMs = 10 * 60_000;      // a warning of three days comes in time by the hour

/** Says of chargebacks, once each, that they must be answered soon. By the index chargeback_due. @returns how many */
async function chargebacksDeadlineNear(tx: Tx): Promise<number> {
  const near = await tx.read(chargebacks,
    `update money.chargeback c
        set warned_at = clock_timestamp()
      where c.id in (select d.id
                       from money.chargeback d
                      where d.evidence_due_by <= statement_timestamp() + make_interval(days => ${warnDaysBefore})
                        and d.warned_at is null
                        and d.state in ('OPENED', 'EVIDENCE_DUE')
                      order by d.evidence_due_by
                      limit ${batchMax}
                        for no key update skip locked)
     returning ${chargebacks.select("c")}`);
  const shares = await chargebackSharesRead(tx, near.map(({ id }) => id));
  const versions = new Map<string, number>(near.map(({ id, version }) => [id, version]));
  await publish(tx, "chargeback.deadlineNear", near.map((chargeback) => chargebackFact(chargeback, shares.get(chargeback.id)!)), ({ chargebackId }) => versions.get(chargebackId)!);
  return near.length;
}

/** Warns of chargebacks whose time to be answered is nearly over. */
export const chargebacksDeadlineSweep: Sweep = {
  name: "chargebacksDeadlineNear", everyMs, batchMax,
  sweep: ({ database }) => database.transaction({ origin: { actor: "service:money", correlationId: "sweep-chargebacksDeadlineNear" } }, chargebacksDeadlineNear),
};
