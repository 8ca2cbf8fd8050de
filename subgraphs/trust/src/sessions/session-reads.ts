import type { Sql } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { sessions, type Session } from "./session-tables.ts";

/** More devices than anybody owns; the list stays readable, and a thief's session stands in it. */
export const sessionsMax = 50;

/** A person's live sessions, the one used last first. Uses session_live_of_user. */
export const sessionsOf = (sql: Sql, userId: Id<"usr">): Promise<Session[]> => sql.read(sessions,
  `select ${sessions.select("s")}
     from trust.session s
    where s.user_id = $1
      and s.ended_at is null
      and s.expires_at > clock_timestamp()
    order by s.last_used_at desc, s.id desc
    limit ${sessionsMax}`, [uuidOf(userId)]);
