import { createHash } from "node:crypto";
import type pg from "pg";
import { ApiError } from "../wire/errors.ts";
import { platform } from "../store/work.ts";
import type { Answer } from "./answer.ts";

const keptMs = 86_400_000;              // a day, as Stripe promises
const keptMsOfV2 = 30 * 86_400_000;     // thirty, as it promises for v2
const keyLengthMax = 255;

/** A key with the request that it was sent with. */
export interface Claim { readonly account: string; readonly key: string; readonly fingerprint: string; readonly path: string; readonly requestId: string }

/** The claim of a request. The fingerprint is over its path and its body as sent; two orders of the same parameters are the same. @throws ApiError for a key that is too long */
export function claimOf(key: string, { path, form, account, requestId }: { readonly path: string; readonly form: string; readonly account: string | null; readonly requestId: string }): Claim {
  if (key.length > keyLengthMax) throw new ApiError(400, { type: "invalid_request_error", message: `Idempotency keys can be at most ${keyLengthMax} characters long.` }, { isBeforeWork: true });
  const sorted = path.startsWith("/v2/") ? form : form.split("&").toSorted().join("&");
  return { account: account ?? platform, key, path, requestId, fingerprint: createHash("sha256").update(`${path}\n${sorted}`).digest("hex") };
}

/** The answer that this key of an account got within its time, to be repeated. @throws ApiError idempotency_error if it was another request */
export async function replayOf(on: pg.ClientBase, claim: Claim, nowMs: number): Promise<Answer | undefined> {
  const { rows } = await on.query<{ fingerprint: string; path: string; request_id: string; status: number; body: string }>({
    name: "replay", text: "select fingerprint, path, request_id, status, body from sandbox.idempotency where account = $1 and key = $2 and created_ms > $3", values: [claim.account, claim.key, nowMs - keptFor(claim)],
  });
  const first = rows[0];
  if (!first) return undefined;
  if (first.path !== claim.path) throw mismatch(`for the same endpoint they were first used for ('${claim.path}' vs '${first.path}')`, claim.key);
  if (first.fingerprint !== claim.fingerprint) throw mismatch("with the same parameters they were first used with", claim.key);
  return { status: first.status, body: first.body, headers: { "idempotent-replayed": "true", "original-request": first.request_id } };
}

/** Keeps the answer under its key; one older than its time makes room. */
export async function answerKeep(on: pg.ClientBase | pg.Pool, claim: Claim, answer: Answer, nowMs: number): Promise<void> {
  await on.query({
    name: "keep",
    text: `
insert into sandbox.idempotency as i (key, fingerprint, path, request_id, status, body, created_ms, account)
values ($1, $2, $3, $4, $5, $6, $7, $9)
    on conflict (account, key) do update
   set fingerprint = excluded.fingerprint, path = excluded.path, request_id = excluded.request_id, status = excluded.status, body = excluded.body, created_ms = excluded.created_ms
 where i.created_ms <= $8`,
    values: [claim.key, claim.fingerprint, claim.path, claim.requestId, answer.status, answer.body, nowMs, nowMs - keptFor(claim), claim.account],
  });
}

/** Deletes the keys that are older than their time. */
export const keysForget = (pool: pg.Pool, nowMs: number): Promise<unknown> =>
  pool.query("delete from sandbox.idempotency where created_ms <= case when path like '/v2/%' then $2::bigint else $1::bigint end", [nowMs - keptMs, nowMs - keptMsOfV2]);

const keptFor = ({ path }: Claim): number => (path.startsWith("/v2/") ? keptMsOfV2 : keptMs);

const mismatch = (rule: string, key: string) => new ApiError(400, {
  type: "idempotency_error", message: `Keys for idempotent requests can only be used ${rule}. Try using a key other than '${key}' if you meant to execute a different request.`,
}, { isBeforeWork: true });

/** 409: the first request with this key has not been answered yet. */
export const inFlight = (key: string) => new ApiError(409, {
  type: "idempotency_error", code: "idempotency_key_in_use",
  message: `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
}, { isBeforeWork: true });
