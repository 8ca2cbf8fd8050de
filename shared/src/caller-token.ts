import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { assert } from "./assert.ts";
import type { Caller } from "./caller.ts";
import type { Secrets } from "./secrets.ts";

/** The HTTP header a token travels in; logs strike it out. */
export const callerTokenHeader = "x-souk-caller";

/** A gateway signs for a request it sends at once; half a minute covers a full queue and clocks that differ. */
export const callerTokenLifeMs = 30_000;

/** Clocks of two machines under NTP differ by less. */
const clockSkewMs = 5_000;

/** A person in a hundred teams makes 9 kB; HTTP servers take headers of 16 kB in all. */
export const callerTokenCharactersMax = 12_288;

const version = "v1";

/** The signing key of each subgraph: HMAC-SHA256, 32 bytes. A subgraph's own key signs for no other. */
export type CallerTokenKeys = (audience: string) => Buffer;

/** Derives the keys from the master secret (HKDF-SHA256), one for each audience. */
export const callerTokenKeys = (secrets: Pick<Secrets, "key">): CallerTokenKeys => (audience) => secrets.key(`caller:${audience}`);

/** What a gateway vouches for. */
export interface CallerTokenContent {
  readonly caller: Caller;
  /** The subgraph it is for. */
  readonly audience: string;
  /** SHA-256 of the exact HTTP body (query, variables, operation name), base64url. */
  readonly bodyHash: string;
  readonly issuedAtMs: number;
  readonly expiresAtMs: number;
  readonly correlationId: string;
  /** The client's deadline, epoch ms. */
  readonly deadlineMs: number;
}

/** Why a token is refused. */
export type CallerTokenFault = "MISSING" | "TOO_LONG" | "MALFORMED" | "FORGED" | "WRONG_AUDIENCE" | "WRONG_BODY" | "NOT_YET_VALID" | "EXPIRED";

/** A token as its reader finds it. */
export type CallerTokenVerdict =
  | { readonly isValid: true; readonly content: CallerTokenContent }
  | { readonly isValid: false; readonly fault: CallerTokenFault };

const hashOf = (body: string | Buffer): string => createHash("sha256").update(body).digest("base64url");
const signatureOf = (key: Buffer, signed: string): string => createHmac("sha256", key).update(signed).digest("base64url");

/** Compares texts, so that a signature has one spelling only; takes the same time wherever they differ. */
function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** What is signed: who asks, to whom, exactly what, now. */
export interface CallerTokenRequest extends Pick<CallerTokenContent, "caller" | "audience" | "correlationId" | "deadlineMs"> {
  readonly body: string | Buffer;
  /** Epoch ms; the token counts 30 s from then. */
  readonly nowMs: number;
}

/**
 * The caller's context for one request to one subgraph: `v1.<content>.<HMAC-SHA256>`, both base64url. Whoever has it can
 * repeat this very body at this very subgraph for 30 s, and nothing else.
 * @throws Error if it would be longer than 12 kB
 */
export function callerTokenSign(keys: CallerTokenKeys, { body, nowMs, caller, audience, correlationId, deadlineMs }: CallerTokenRequest): string {
  const content: CallerTokenContent = {
    caller, audience, correlationId, deadlineMs, bodyHash: hashOf(body), issuedAtMs: nowMs, expiresAtMs: nowMs + callerTokenLifeMs,
  };
  const signed = `${version}.${Buffer.from(JSON.stringify(content)).toString("base64url")}`;
  const token = `${signed}.${signatureOf(keys(audience), signed)}`;
  assert(token.length <= callerTokenCharactersMax, "a caller token fits its header");
  return token;
}

const refused = (fault: CallerTokenFault): CallerTokenVerdict => ({ isValid: false, fault });

/** What a token must fit. */
export interface CallerTokenExpectation {
  readonly audience: string;
  /** The body as it arrived, byte for byte. */
  readonly body: string | Buffer;
  readonly nowMs: number;
}

function faultOf(content: CallerTokenContent, { audience, body, nowMs }: CallerTokenExpectation): CallerTokenFault | undefined {
  if (content.audience !== audience) return "WRONG_AUDIENCE";
  if (!isSame(content.bodyHash, hashOf(body))) return "WRONG_BODY";
  if (content.issuedAtMs > nowMs + clockSkewMs) return "NOT_YET_VALID";
  return nowMs >= content.expiresAtMs || nowMs >= content.issuedAtMs + callerTokenLifeMs ? "EXPIRED" : undefined;
}

/** Reads a token; nothing of it is believed, or even parsed, before its signature is. Never throws. */
export function callerTokenVerify(keys: CallerTokenKeys, token: string | undefined, expected: CallerTokenExpectation): CallerTokenVerdict {
  if (!token) return refused("MISSING");
  if (token.length > callerTokenCharactersMax) return refused("TOO_LONG");
  const [tokenVersion, payload, signature, ...rest] = token.split(".");
  if (tokenVersion !== version || !payload || !signature || rest.length > 0) return refused("MALFORMED");
  if (!isSame(signature, signatureOf(keys(expected.audience), `${version}.${payload}`))) return refused("FORGED");
  const content = JSON.parse(Buffer.from(payload, "base64url").toString()) as CallerTokenContent;     // signed by us, so ours
  const fault = faultOf(content, expected);
  return fault ? refused(fault) : { isValid: true, content };
}
