import type { Client } from "pg";
import { eventColumns, readEvent, type EventCursor, type EventRow, type LoggedEvent } from "@souk/shared/events";
import { cursorText } from "@souk/shared/event-cursor";
import { idOf } from "@souk/shared/ids";
import { asAdmin } from "../cluster.ts";
import type { Subscriber } from "./subscriber.ts";
import type { Followed } from "./subscribers-kinds.ts";

type Producer = Followed["producer"];
export const producers: readonly Producer[] = ["catalog", "commerce", "conversations"];

/** Where each log ends now. */
export type LogEnds = Readonly<Record<Producer, EventCursor>>;
/** What happened since, in each log's order. */
export type LogsSince = Readonly<Record<Producer, readonly LoggedEvent[]>>;

async function ofEach<T>(adminUrl: string, ask: (admin: Client, producer: Producer) => Promise<T>): Promise<Record<Producer, T>> {
  const answers: [Producer, T][] = [];
  await asAdmin(adminUrl, async (admin) => { for (const producer of producers) answers.push([producer, await ask(admin, producer)]); });
  return Object.fromEntries(answers) as Record<Producer, T>;
}

/** The last place of each log; each has events already. */
export const logEnds = (adminUrl: string): Promise<LogEnds> => ofEach(adminUrl, async (admin, producer) => (await admin.query<EventCursor>(
  `select e.epoch, e.xid::text as xid, e.position::text as position
     from ${producer}.event_v1 e
    order by e.epoch desc, e.xid desc, e.position desc
    limit 1`)).rows[0]!);

/** All that stands behind these places. */
export const logsSince = (adminUrl: string, ends: LogEnds): Promise<LogsSince> => ofEach(adminUrl, async (admin, producer) => (await admin.query<EventRow>(
  `select ${eventColumns}
     from ${producer}.event_v1
    where (epoch, xid, position) > ($1::int, $2::xid8, $3::bigint)
    order by event_v1.epoch, event_v1.xid, event_v1.position`, [ends[producer].epoch, ends[producer].xid, ends[producer].position])).rows.map((row) => readEvent(producer, row)));

/** What a subscriber should have had: asked of the log, event by event. */
export const dueTo = ({ producer, events, by, values }: Followed, logs: LogsSince): string[] =>
  logs[producer].filter(({ type, payload }) => events.includes(type) && [payload[by]].flat().some((value) => values.includes(String(value)))).map(({ id }) => idOf("evt", id));

/** The cursor that a subscriber begins with. */
export const cursorAt = (ends: LogEnds, producer: Producer): string => cursorText({ producer, cursor: ends[producer] });

/** Events by what became of them. */
export interface Reckoned { readonly due: number; readonly missing: number; readonly doubled: number; readonly alien: number; readonly disordered: number }

/** Compares what each had with what was due. */
export function reckoned(subscribers: readonly Subscriber[], logs: LogsSince): Reckoned {
  const sums = { due: 0, missing: 0, doubled: 0, alien: 0, disordered: 0 };
  for (const { followed, had } of subscribers) {
    const due = dueTo(followed, logs);
    const [dueSet, hadSet] = [new Set(due), new Set(had)];
    sums.due += due.length;
    sums.missing += due.filter((id) => !hadSet.has(id)).length;
    sums.doubled += had.length - hadSet.size;
    sums.alien += [...hadSet].filter((id) => !dueSet.has(id)).length;
    const order = [...hadSet].filter((id) => dueSet.has(id));
    sums.disordered += due.filter((id) => hadSet.has(id)).filter((id, at) => order[at] !== id).length;
  }
  return sums;
}
