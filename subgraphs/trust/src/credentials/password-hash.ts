import { availableParallelism } from "node:os";
import { hash, verify } from "@node-rs/argon2";
import { rateLimited } from "@souk/shared/errors";
import { turnstileOf } from "./turnstile.ts";

/**
 * Argon2id with 19 MiB, two passes, one lane: the first choice of OWASP's Password Storage Cheat Sheet
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#argon2id). Memory in KiB.
 */
const argon2Parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes run on libuv's four threads, which files and names of hosts need as well: one core and one thread stay free. */
const hashesAtOnce = Math.min(3, Math.max(1, availableParallelism() - 1));
/** At some 40 ms each on one core, the last in the queue waits under 3 s; beyond that an honest "later" is better. */
export const hashesWaitingMax = 64;
const retryAfterMs = 2_000;

const turnstile = turnstileOf({ atOnce: hashesAtOnce, waitingMax: hashesWaitingMax, refusal: () => rateLimited(retryAfterMs) });

/** A hash that no password has, of the same cost as a real one: what is compared for somebody we do not know. */
const nobodysHash = (() => {
  const { memoryCost, timeCost, parallelism } = argon2Parameters;
  const zeros = (bytes: number) => Buffer.alloc(bytes).toString("base64").replaceAll("=", "");
  return `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${zeros(16)}$${zeros(32)}`;
})();

/** Equal passwords typed on different keyboards are equal (NIST SP 800-63B, 3.1.1.2). */
const normalised = (password: string): string => password.normalize("NFKC");

let runs = 0;

/** How often a password was hashed or compared in this process, for metrics; unknown people count like known ones. */
export const passwordHashRuns = (): number => runs;

/** A password as it is stored, with parameters and salt in it. @throws OperationError RATE_LIMITED (retryable) when too many wait */
export const passwordHash = (password: string): Promise<string> => turnstile(() => {
  runs++;
  return hash(normalised(password), argon2Parameters);
});

/**
 * Whether a password is the one behind a stored hash; without a hash it is not, after the same work.
 * @throws OperationError RATE_LIMITED (retryable) when too many wait
 */
export const passwordIs = (stored: string | null | undefined, password: string): Promise<boolean> => turnstile(() => {
  runs++;
  return verify(stored ?? nobodysHash, normalised(password));
});
