import type { Id } from "@souk/shared/ids";
import { parkedReplayAsk } from "@souk/shared/parked";
import { notFound } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { auditAppend } from "../audit/audit-append.ts";
import type { Context } from "../context.ts";
import { parkedEventOf, type ParkedEvent } from "./parked-event-reads.ts";

/**
 * Has a parked event applied again at once, with those of the same key, in order: by a job of the subgraph that parked it.
 *
 * Repeatable: the same key returns the first answer, and an event that was applied meanwhile is not applied again.
 * @throws Refused Invalid (not parked, or no more)
 */
export const parkedEventRetry = verb("parkedEventRetry", async (tx, _context: Context, { id }: { readonly id: Id }): Promise<ParkedEvent> => {
  const parked = await parkedEventOf(tx, id);
  if (!parked) throw notFound(["id"], "This event is not parked; it may have been applied.");
  await parkedReplayAsk(tx, parked);
  const { subgraph, producer, type, aggregateId } = parked;
  await auditAppend(tx, { action: "parkedEventRetry", subject: id, details: { subgraph, producer, type, aggregateId } });
  return parked;
});
