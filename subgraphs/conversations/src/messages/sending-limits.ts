import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { rateLimited } from "@souk/shared/errors";
import { uuidOf, type Id } from "@souk/shared/ids";

/** Somebody who types fast sends one every three seconds. */
export const messagesPerMinute = 20;
/** A busy seller answers three hundred buyers a day; a shop with more has several people. */
export const messagesPerDay = 1_000;
/** Who looks for a sofa asks thirty sellers in an evening. */
const startsPerHour = 30;
/** An account made to spam is used at once, so that a new one asks few strangers. */
export const startsPerHourWhenYoung = 5;
/** By then a spammer's account has been reported. */
const youngDays = 7;

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];

/** When an account was made: its id carries the time, as every UUIDv7 does in its first 48 bits (RFC 9562, section 5.7). */
const madeAtMs = (userId: Id<"usr">): number => Number.parseInt(uuidOf(userId).replaceAll("-", "").slice(0, 12), 16);

/**
 * Counts one message of a person, and a new conversation if it begins one. The person's row stays locked until the
 * transaction ends, so that fifty at once are counted one by one; what is refused afterwards is not counted.
 * @throws OperationError RATE_LIMITED, with the time to wait
 */
export async function sendingCount(tx: Tx, userId: Id<"usr">, isStart: boolean): Promise<void> {
  const counted = present(await tx.row<{ minute: number; day: number; started: number; minute_passed: number; day_passed: number; hour_passed: number }>(
    `insert into conversations.sender as s (user_id, minute_from, minute_sent, day_from, day_sent, hour_from, hour_started)
     values ($1, clock_timestamp(), 1, clock_timestamp(), 1, clock_timestamp(), $2)
     on conflict (user_id) do update
        set minute_from  = case when s.minute_from > clock_timestamp() - interval '1 minute' then s.minute_from else clock_timestamp() end,
            minute_sent  = case when s.minute_from > clock_timestamp() - interval '1 minute' then s.minute_sent else 0 end + 1,
            day_from     = case when s.day_from > clock_timestamp() - interval '1 day' then s.day_from else clock_timestamp() end,
            day_sent     = case when s.day_from > clock_timestamp() - interval '1 day' then s.day_sent else 0 end + 1,
            hour_from    = case when s.hour_from > clock_timestamp() - interval '1 hour' then s.hour_from else clock_timestamp() end,
            hour_started = case when s.hour_from > clock_timestamp() - interval '1 hour' then s.hour_started else 0 end + $2
     returning minute_sent as minute, day_sent as day, hour_started as started,
               extract(epoch from clock_timestamp() - minute_from)::float8 * 1000 as minute_passed,
               extract(epoch from clock_timestamp() - day_from)::float8 * 1000 as day_passed,
               extract(epoch from clock_timestamp() - hour_from)::float8 * 1000 as hour_passed`,
    [uuidOf(userId), isStart ? 1 : 0]), "what a person sent");
  const startsMax = Date.now() - madeAtMs(userId) < youngDays * dayMs ? startsPerHourWhenYoung : startsPerHour;
  const wait = (periodMs: number, passedMs: number) => Math.max(1, Math.ceil(periodMs - passedMs));
  if (counted.day > messagesPerDay) throw rateLimited(wait(dayMs, counted.day_passed));
  if (isStart && counted.started > startsMax) throw rateLimited(wait(hourMs, counted.hour_passed));
  if (counted.minute > messagesPerMinute) throw rateLimited(wait(minuteMs, counted.minute_passed));
}
