import { present } from "@souk/shared/assert";
import type { RequestContext } from "@souk/shared/context";
import { isLockTimeout, type Tx } from "@souk/shared/database";
import { unavailable } from "@souk/shared/errors";
import { idOf } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { periodById } from "./period-reads.ts";
import type { LedgerPeriod } from "./period-tables.ts";

interface LedgerPeriodCloseInput { readonly until: Date }
interface Closing { readonly outcome: "CLOSED" | "NOT_LATER" | "IN_FUTURE"; readonly id: string | null; readonly closed_until: Date | null }

const path = ["input", "until"];

/**
 * Closes the books up to a moment: no journal takes effect before it from then on. Postings wait for as long as the
 * transaction takes, and it for those under way. The totals are added up afterwards, by a sweep.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused PeriodAlreadyClosed, Invalid (in the future)
 * @throws OperationError DOWNSTREAM_UNAVAILABLE, retryable, when a posting under way takes too long
 */
export const ledgerPeriodClose = verb("ledgerPeriodClose", async (tx, _context: RequestContext, { until }: LedgerPeriodCloseInput): Promise<LedgerPeriod> => {
  const { outcome, id, closed_until } = await closed(tx, until);
  if (outcome === "IN_FUTURE") throw new Refused(invalid(path, "The books are closed up to a moment that has passed."));
  if (outcome === "NOT_LATER") throw periodAlreadyClosed(present(closed_until, "the last period"));
  await publish(tx, "period.closed", { until: until.toISOString() });
  return present(await periodById(tx, idOf("prd", present(id, "the period just closed"))), "the period just closed");
});

async function closed(tx: Tx, until: Date): Promise<Closing> {
  try {
    return (await tx.row<Closing>("select outcome, id, closed_until from ledger.period_close_v1($1, $2)", [until, tx.origin.actor]))!;
  } catch (error) {
    throw isLockTimeout(error) ? unavailable() : error;
  }
}

/** The books are closed that far, or further. */
const periodAlreadyClosed = (closedUntil: Date) => new Refused({
  __typename: "PeriodAlreadyClosedError", code: "PERIOD_ALREADY_CLOSED", path, closedUntil,
  message: `The books are closed until ${closedUntil.toISOString()} already.`,
});
