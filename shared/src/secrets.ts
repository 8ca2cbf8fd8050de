import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

/** Everything secret that we make ourselves is derived from one master secret, by purpose. */
export interface Secrets {
  /** 32 bytes for one purpose (HKDF-SHA256, RFC 5869); the same secret and purpose give the same key. */
  key(purpose: string): Buffer;
  /** A password in URL-safe characters for one purpose. */
  password(purpose: string): string;
  /** Keyed digest: two equal texts have equal digests, and nobody without the secret can test a guess. */
  digest(purpose: string, text: string): Buffer;
  /** Encrypts a short text (AES-256-GCM); `context` must be given again to open it. */
  seal(purpose: string, text: string, context: string): string;
  /** @throws Error if it was altered, or sealed for another purpose or context */
  open(purpose: string, sealed: string, context: string): string;
}

const nonceBytes = 12;   // GCM's standard nonce; random, so one key must not seal more than 2^32 texts
const tagBytes = 16;

/** @throws RangeError if the master secret is shorter than 32 characters */
export function secretsOf(master: string): Secrets {
  if (master.length < 32) throw new RangeError("the master secret needs at least 32 characters");
  const keys = new Map<string, Buffer>();
  const key = (purpose: string) => {
    let known = keys.get(purpose);
    if (!known) keys.set(purpose, (known = Buffer.from(hkdfSync("sha256", master, "souk", purpose, 32))));
    return known;
  };
  return {
    key,
    password: (purpose) => key(`password:${purpose}`).toString("base64url"),
    digest: (purpose, text) => createHmac("sha256", key(`digest:${purpose}`)).update(text).digest(),
    seal(purpose, text, context) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", key(`seal:${purpose}`), nonce).setAAD(Buffer.from(context));
      return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64url");
    },
    open(purpose, sealed, context) {
      const bytes = Buffer.from(sealed, "base64url");
      const cipher = createDecipheriv("aes-256-gcm", key(`seal:${purpose}`), bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
      cipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(bytes.length - tagBytes));
      return cipher.update(bytes.subarray(nonceBytes, bytes.length - tagBytes), undefined, "utf8") + cipher.final("utf8");
    },
  };
}
