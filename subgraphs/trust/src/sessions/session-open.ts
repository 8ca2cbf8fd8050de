import type { Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { idOf, newId, uuidOf, type Id } from "@souk/shared/ids";
import type { Secrets } from "@souk/shared/secrets";
import { publish } from "@souk/schema/events";
import { refreshTokenFirst, type RefreshToken } from "./refresh-token.ts";
import { sessionsMax } from "./session-reads.ts";

/** A session nobody uses ends after this; one in use after half a year, so that a stolen device does not stay signed in for ever. */
export const sessionIdleDays = 30;
export const sessionLifeDays = 180;
/** How long a second factor counts once it was shown: a few acts in a row, not a working day. */
export const stepUpMinutes = 10;

const agentCharactersMax = 200;     // enough to recognise a browser

/** Begins a session for a person who has proved who it is. The oldest one above the limit ends. @returns its first refresh token */
export async function sessionOpen(
  tx: Tx, secrets: Secrets, caller: Caller, userId: Id<"usr">, options: { readonly isSteppedUp: boolean },
): Promise<RefreshToken> {
  const id = newId("ses");
  const token = refreshTokenFirst(secrets, id);
  await tx.run(
    `insert into trust.session (id, user_id, refresh_digest, agent, address_sealed, stepped_up_until, expires_at)
     values ($1, $2, $3, $4, $5,
             case when $6 then clock_timestamp() + make_interval(mins => ${stepUpMinutes}) end,
             clock_timestamp() + make_interval(days => ${sessionIdleDays}))`,
    [uuidOf(id), uuidOf(userId), token.digest, caller.agent?.slice(0, agentCharactersMax) ?? null,
      caller.address ? addressSeal(secrets, id, caller.address) : null, options.isSteppedUp]);
  const ended = await tx.rows<{ id: string }>(
    `update trust.session
        set ended_at = clock_timestamp(), end_reason = 'tooMany'
      where id in (select id from trust.session
                    where user_id = $1 and ended_at is null
                    order by last_used_at desc, id desc offset ${sessionsMax})
      returning id`, [uuidOf(userId)]);
  await publish(tx, "session.revoked", ended.map((row) => ({ userId, sessionId: idOf("ses", row.id), reason: "tooMany" })));
  return token;
}

const addressSeal = (secrets: Secrets, id: Id<"ses">, address: string): string => secrets.seal("address", address, id);

/** The network address behind what is stored. */
export const addressOpen = (secrets: Secrets, id: Id<"ses">, sealed: string): string => secrets.open("address", sealed, id);
