import { present } from "./assert.ts";
import type { Sql } from "./database.ts";
import { badInput } from "./errors.ts";
import type { EventCursor } from "./events.ts";

/** A place in one producer's log, as clients carry it. */
export interface PlaceInLog { readonly producer: string; readonly cursor: EventCursor }

const form = /^([a-z]+)\.(\d{1,9})\.(\d{1,20})\.(\d{1,19})$/;
const xidMax = 2n ** 64n - 1n;
const positionMax = 2n ** 63n - 1n;

/** The producer of a place that lies in every log: all of a database count by the same transactions. */
export const everyLog = "all";

/** Where every log is by now: before everything that a transaction still running may write. */
export const presentPlace = async (sql: Pick<Sql, "row">): Promise<EventCursor> => present(await sql.row<EventCursor>(
  "select kernel.current_epoch() as epoch, pg_snapshot_xmin(pg_current_snapshot())::text as xid, '0' as position"), "the present");

/** The opaque text of a place. */
export const cursorText = ({ producer, cursor: { epoch, xid, position } }: PlaceInLog): string =>
  Buffer.from(`${producer}.${epoch}.${xid}.${position}`).toString("base64url");

/** @throws OperationError BAD_USER_INPUT for what is no place in a log */
export function cursorOf(text: string): PlaceInLog {
  const [, producer, epoch, xid, position] = form.exec(Buffer.from(text, "base64url").toString("latin1")) ?? [];
  if (!producer || BigInt(xid!) > xidMax || BigInt(position!) > positionMax) throw badInput("This is not a cursor of an update.");
  return { producer, cursor: { epoch: Number(epoch), xid: xid!, position: position! } };
}

/** Negative when `a` comes before `b` in the log they share, 0 when they are one place. */
export function cursorCompare(a: EventCursor, b: EventCursor): number {
  if (a.epoch !== b.epoch) return a.epoch - b.epoch;
  const [x, y] = a.xid === b.xid ? [BigInt(a.position), BigInt(b.position)] : [BigInt(a.xid), BigInt(b.xid)];
  return x < y ? -1 : x > y ? 1 : 0;
}
