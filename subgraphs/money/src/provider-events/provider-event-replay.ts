import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { z } from "zod";
import type { Context } from "../context.ts";
import { providerEventMachine } from "./provider-event-states.ts";
import { providerEvents, type ProviderEvent } from "./provider-event-tables.ts";
import { providerEventsMove } from "./provider-events-move.ts";

/** Which, why, and the key. */
export interface ProviderEventReplayInput { readonly id: Id; readonly reason: string; readonly idempotencyKey: string }

/** A sentence or three, not a file; the history holds it to the same. */
const reasonCharactersMax = 500;
const inputRules = z.object({
  reason: z.string().max(reasonCharactersMax, `At most ${reasonCharactersMax} characters.`).refine((reason) => reason.trim() !== "", "A reason is needed.")
    .refine((reason) => !/(?![\n\r\t])\p{Cc}|\p{Cs}/u.test(reason), "This holds characters that cannot be shown."),
});

/**
 * Has what the provider told worked on again, at once: the provider is asked how the object stands now. What was applied
 * before is not applied twice.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such event), InvalidTransition (it is waiting to be worked on)
 */
export const providerEventReplay = verb("providerEventReplay", async (tx, _context: Context, { id, reason }: ProviderEventReplayInput): Promise<ProviderEvent> => {
  if (!isId("pev", id)) throw notFound(["id"], "The provider told no such thing.");
  const [event] = await tx.read(providerEvents, `select ${providerEvents.select("e")} from money.provider_event e where e.id = $1 for no key update`, [uuidOf(id)]);
  if (!event) throw notFound(["id"], "The provider told no such thing.");
  transition(providerEventMachine, "replay", event.state);
  const [replayed] = await providerEventsMove(tx, [{ event, command: "replay", reason, dueInSeconds: 0 }]);
  await publish(tx, "providerEvent.replayed", [{ providerEventId: event.id, ref: event.ref, type: event.type, from: event.state, reason }], () => replayed!.version);
  return replayed!;
}, { input: inputRules });
