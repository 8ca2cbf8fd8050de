import type { IncomingHttpHeaders } from "node:http";
import type { JSONWebKeySet } from "jose";
import { cacheOpen, type CacheOptions } from "@souk/shared/cache";
import { anonymous, type Caller } from "@souk/shared/caller";
import type { Sql } from "@souk/shared/database";
import { OperationError, unauthenticated, unavailable } from "@souk/shared/errors";
import type { LoggedEvent } from "@souk/shared/events";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import type { Logger } from "@souk/shared/log";
import type { Wake } from "@souk/shared/wake";
import { callerRowsOf } from "./caller-rows.ts";
import { logTail } from "./log-tail.ts";
import { tokenKeysOf } from "./token-keys.ts";
import { tokenReader } from "./token-read.ts";

/** Who asks, from headers. */
export interface CallerReader {
  /**
   * @param address the client's, as the proxy settings let it be known
   * @throws OperationError UNAUTHENTICATED for a token that is malformed, expired or of an ended session,
   *   DOWNSTREAM_UNAVAILABLE while the database does not say and nothing is remembered
   */
  callerOf(headers: IncomingHttpHeaders, address?: string): Promise<Caller>;
  /** When the token of these headers expires, epoch ms; undefined without one. @throws OperationError as `callerOf` */
  endsAtMsOf(headers: IncomingHttpHeaders): Promise<number | undefined>;
  /** Tells of people whose rights have changed, after they were forgotten here. @returns takes the listener back */
  onChanged(listener: (userIds: ReadonlySet<string>) => void): () => void;
  /** Reads this person anew at their next request: something of theirs has changed. Never throws. */
  forget(caller: Caller): Promise<void>;
  /** The public keys that tokens verify with. */
  jwks(): Promise<JSONWebKeySet>;
  /** Ends the tail of trust's events; the database is the caller's own to close. */
  close(): Promise<void>;
}

/** How long a change may go unseen when its event is; the cache itself keeps an answer for a second of it. */
const staleMs = 5_000;
const callersKeptMax = 20_000;       // some 10 MB
const agentCharactersMax = 200;

/** Events after which a person's rights are read again. A seller's standing is no part of them: subgraphs ask for it at the act. */
const changing: ReadonlySet<string> = new Set([
  "user.verified", "user.suspended", "user.reinstated", "session.revoked", "session.steppedUp", "role.changed", "member.changed",
]);

/**
 * Reads callers: tokens by signature, what they may do by `trust.caller_v1`, remembered for seconds and dropped by trust's events.
 * @param options.database under the gateway's role
 */
export async function callerReaderOpen({ database, wake, log, onCacheRead }: {
  readonly database: Sql; readonly wake: Wake; readonly log: Logger; readonly onCacheRead?: CacheOptions["onRead"];
}): Promise<CallerReader> {
  const keys = tokenKeysOf(database);
  const claimsOf = tokenReader(keys);
  const rows = callerRowsOf(database);
  const cache = cacheOpen({ maxEntries: callersKeptMax, ...(onCacheRead ? { onRead: onCacheRead } : {}) });
  const listeners = new Set<(userIds: ReadonlySet<string>) => void>();
  const tail = logTail({
    sql: database, producer: "trust", wake, log,
    onEvents: (events) => {
      const userIds = new Set(events.filter(({ type }) => changing.has(type)).map(userOf));
      if (userIds.size > 0) void cache.invalidate([...userIds]).then(() => { for (const listener of listeners) listener(userIds); });
    },
  });

  /** By token, so that a new one sees at once what its making has changed; by user, so that an event drops it. */
  const rowOf = (token: string, userId: Id<"usr">, sessionId: Id<"ses">) => cache.read(token, {
    ttlMs: staleMs, tags: [userId], load: () => rows.read(sessionId),
  });

  async function signedIn(token: string): Promise<Caller> {
    const claims = await claimsOf(token);
    if (claims.kind === "guest") return { ...anonymous, kind: "guest", actor: claims.guestId, guestId: claims.guestId };
    const { userId, sessionId } = claims;
    const row = await rowOf(token, userId, sessionId);
    if (!row?.is_live || row.user_id !== uuidOf(userId)) throw unauthenticated("This session has ended. Sign in again.");
    return {
      kind: "user", actor: userId, userId, sessionId, roles: row.roles,
      memberships: row.memberships.map(({ of, role }) => ({ of: idOf("sel", of), role })),
      ...(row.stepped_up_until ? { steppedUpUntilMs: row.stepped_up_until.getTime() } : {}),
    };
  }

  /** Who somebody was before signing in, by the header `guest-token`; one that does not hold any more is as good as none. */
  const guestBefore = async (header: string | string[] | undefined): Promise<Pick<Caller, "guestId">> => {
    if (typeof header !== "string") return {};
    const claims = await claimsOf(header).catch((error: unknown) => {
      if (error instanceof OperationError && error.code === "UNAUTHENTICATED") return undefined;
      throw error;
    });
    return claims?.kind === "guest" ? { guestId: claims.guestId } : {};
  };

  return {
    async callerOf(headers, address) {
      const agent = headers["user-agent"]?.slice(0, agentCharactersMax);
      const from = { ...(address === undefined ? {} : { address }), ...(agent === undefined ? {} : { agent }) };
      const token = bearerIn(headers.authorization);
      if (token === undefined) return { ...anonymous, ...from };
      try {
        const caller = await signedIn(token);
        return { ...caller, ...caller.userId ? await guestBefore(headers["guest-token"]) : {}, ...from };
      } catch (error) {
        if (error instanceof OperationError) throw error;
        log.warn({ err: error }, "a caller could not be read");
        throw unavailable();
      }
    },
    async endsAtMsOf({ authorization }) {
      const token = bearerIn(authorization);
      return token === undefined ? undefined : (await claimsOf(token)).endsAtMs;
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    forget: async ({ userId }) => { if (userId) await cache.invalidate([userId]); },
    jwks: () => keys.jwks(),
    async close() {
      await tail.close();
      await rows.close();
    },
  };
}

/** The token of an `Authorization` header (RFC 6750); undefined without one. @throws OperationError UNAUTHENTICATED for any other scheme */
function bearerIn(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const token = /^Bearer +([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+) *$/i.exec(header)?.[1];
  if (token === undefined) throw unauthenticated("Send `Authorization: Bearer <access token>`.");
  return token;
}

const userOf = (event: LoggedEvent): string => String(event.payload["userId"]);
