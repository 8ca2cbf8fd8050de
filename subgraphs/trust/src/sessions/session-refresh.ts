import { idOf, uuidOf } from "@souk/shared/ids";
import type { Tx } from "@souk/shared/database";
import type { Secrets } from "@souk/shared/secrets";
import { credentialVerb, transactionOf } from "../credentials/credential-verb.ts";
import { accessTokenIssue } from "../tokens/access-token.ts";
import { refreshTokenNext, refreshTokenRead, type RefreshToken } from "./refresh-token.ts";
import { sessionIdleDays, sessionLifeDays } from "./session-open.ts";
import { invalidCredentials } from "./session-refusals.ts";
import { sessionsEnd } from "./sessions-end.ts";

/** As long as a client may take to ask again for an answer that got lost. */
const repeatSeconds = 30;

const refused = () => invalidCredentials("Sign in again.", ["input", "refreshToken"]);

/**
 * The next pair of tokens of a session. The same token within 30 s gives the same refresh token, however many ask at
 * once; after that it ends the session, since two now hold what only one was given.
 * @throws Refused InvalidCredentials (unknown, ended, expired or stolen: which of them is told to nobody)
 */
export const sessionRefresh = credentialVerb("sessionRefresh", async (context, { refreshToken }: { readonly refreshToken: string }) => {
  const { database, secrets } = context;
  const given = refreshTokenRead(secrets, refreshToken);
  if (!given) throw refused();
  // The end of a stolen family must be kept: the refusal is thrown after the commit.
  const rotated = await database.transaction(transactionOf(context), (tx) => rotate(tx, secrets, given));
  if (!rotated) throw refused();
  const { sessionId } = given;
  return { refreshToken: rotated.next.text, ...await accessTokenIssue(context, { userId: idOf("usr", rotated.userId), sessionId }) };
});

/** Moves the family on by one, or repeats the last step, or ends the family. @returns undefined when there is no next token */
async function rotate(tx: Tx, secrets: Secrets, given: RefreshToken): Promise<{ readonly userId: string; readonly next: RefreshToken } | undefined> {
  const session = uuidOf(given.sessionId);
  const family = await tx.row<{ user_id: string; is_current: boolean }>(
    `select s.user_id, s.refresh_digest = $2 as is_current
       from trust.session s
       join trust."user" u on u.id = s.user_id
      where s.id = $1
        and s.ended_at is null
        and s.expires_at > clock_timestamp()
        and u.state in ('ACTIVE', 'UNVERIFIED')
        for no key update of s`, [session, given.digest]);
  if (!family) return undefined;
  const next = refreshTokenNext(secrets, given);
  const answer = { userId: family.user_id, next };
  if (!family.is_current) {
    if (await wasRotatedJustNow(tx, session, given)) return answer;
    await sessionsEnd(tx, idOf("usr", family.user_id), "reuse", { only: given.sessionId });
    return undefined;
  }
  await tx.run(
    `with forgotten as (
       delete from trust.session_rotation where session_id = $1 and rotated_at < clock_timestamp() - interval '${repeatSeconds} seconds'
     ), given_up as (
       insert into trust.session_rotation (session_id, digest) values ($1, $2)
     )
     update trust.session
        set refresh_digest = $3, last_used_at = clock_timestamp(),
            expires_at = least(created_at + interval '${sessionLifeDays} days', clock_timestamp() + interval '${sessionIdleDays} days')
      where id = $1`, [session, given.digest, next.digest]);
  return answer;
}

const wasRotatedJustNow = async (tx: Tx, session: string, given: RefreshToken): Promise<boolean> => (await tx.row(
  `select from trust.session_rotation
    where session_id = $1 and digest = $2 and rotated_at >= clock_timestamp() - interval '${repeatSeconds} seconds'`,
  [session, given.digest])) !== undefined;
