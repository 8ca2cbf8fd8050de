import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { next } from "@souk/shared/machine";
import { providerEventMachine, type ProviderEventCommand } from "./provider-event-states.ts";
import { providerEvents, type ProviderEvent } from "./provider-event-tables.ts";

/** A step of something that the provider told, as it was when it was taken. */
export interface ProviderEventMove {
  readonly event: ProviderEvent;
  readonly command: ProviderEventCommand;
  readonly reason: string | null;
  /** Seconds until it is worked on; null where that is over. */
  readonly dueInSeconds: number | null;
}

/**
 * Takes steps and writes their history. One that has moved meanwhile stays where it is. Two statements, however many.
 * @returns those that moved
 */
export async function providerEventsMove(tx: Tx, moves: readonly ProviderEventMove[]): Promise<ProviderEvent[]> {
  if (moves.length === 0) return [];
  const steps = new Map(moves.map((move) => [move.event.id, { ...move, to: next(providerEventMachine, move.command, move.event.state), reason: move.reason?.slice(0, 500) ?? null }]));
  const moved = await tx.read(providerEvents,
    `update money.provider_event e
        set state = m.to_state, version = e.version + 1, due_at = clock_timestamp() + make_interval(secs => m.due_in),
            ended_at = case when m.due_in is null then clock_timestamp() end,
            attempts = case m.command when 'replay' then 0 else e.attempts end,
            failure = case m.command when 'replay' then e.failure else m.reason end
       from jsonb_to_recordset($1::jsonb) as m (id uuid, version int, command text, to_state text, reason text, due_in int)
      where e.id = m.id
        and e.version = m.version
     returning ${providerEvents.select("e")}`,
    [JSON.stringify([...steps.values()].map(({ event, command, to, reason, dueInSeconds }) =>
      ({ id: uuidOf(event.id), version: event.version, command, to_state: to, reason, due_in: dueInSeconds })))]);
  await tx.run(
    `insert into money.provider_event_history (provider_event_id, version, command, from_state, to_state, reason, actor, correlation_id)
     select h.*, $2, $3
       from jsonb_to_recordset($1::jsonb) as h (provider_event_id uuid, version int, command text, from_state text, to_state text, reason text)`,
    [JSON.stringify(moved.map(({ id, version, state }) => {
      const { event, command, reason } = steps.get(id)!;
      return { provider_event_id: uuidOf(id), version, command, from_state: event.state, to_state: state, reason };
    })), tx.origin.actor, tx.origin.correlationId]);
  return moved;
}
