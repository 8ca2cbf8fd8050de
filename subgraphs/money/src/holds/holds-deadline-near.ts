import { publish } from "@souk/schema/events";
import type { Tx } from "@souk/shared/database";
import type { Sweep } from "@souk/shared/work";
import { holdFact } from "./hold-facts.ts";
import { holds } from "./hold-tables.ts";

/** Long enough to find a seller or a buyer who does not answer, and to decide without them. */
const warnDaysBefore = 14;
const batchMax = 500;
const everyMs = 10 * 60_000;      // a warning of two weeks comes in time by the hour

/** Says of holds, once each, that they must be released or refunded soon. By the index hold_to_settle. @returns how many */
async function holdsDeadlineNear(tx: Tx): Promise<number> {
  const near = await tx.read(holds,
    `update money.hold h
        set warned_at = clock_timestamp()
      where h.id in (select d.id
                       from money.hold d
                      where d.must_settle_by <= statement_timestamp() + make_interval(days => ${warnDaysBefore})
                        and d.warned_at is null
                        and d.state in ('FUNDED', 'PARTLY_RELEASED', 'PARTLY_REFUNDED', 'FROZEN')
                      order by d.must_settle_by
                      limit ${batchMax}
                        for no key update skip locked)
     returning ${holds.select("h")}`);
  const versions = new Map<string, number>(near.map(({ id, version }) => [id, version]));
  await publish(tx, "hold.deadlineNear", near.map((hold) => holdFact(hold, hold.leftMinor)), ({ holdId }) => versions.get(holdId)!);
  return near.length;
}

/** Warns of holds whose time is nearly over. */
export const holdsDeadlineSweep: Sweep = {
  name: "holdsDeadlineNear", everyMs, batchMax,
  sweep: ({ database }) => database.transaction({ origin: { actor: "service:money", correlationId: "sweep-holdsDeadlineNear" } }, holdsDeadlineNear),
};
