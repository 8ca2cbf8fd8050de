import { timingSafeEqual } from "node:crypto";
import { ApiError } from "../wire/errors.ts";

/** The key of `Authorization: Bearer sk_…`, or of Basic with the key as its user. */
function keyOf(header: string | undefined): string | undefined {
  const [scheme, value = ""] = header?.split(" ", 2) ?? [];
  if (scheme?.toLowerCase() === "bearer") return value || undefined;
  if (scheme?.toLowerCase() === "basic") return Buffer.from(value, "base64").toString().split(":", 1)[0] || undefined;
  return undefined;
}

/** @throws ApiError 401 for a missing or a wrong key */
export function authenticate(header: string | undefined, secretKey: string): void {
  const key = keyOf(header);
  if (key === undefined) {
    throw unauthorized("You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). "
      + "See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/.");
  }
  const [given, right] = [Buffer.from(key), Buffer.from(secretKey)];
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw unauthorized(`Invalid API Key provided: ${masked(key)}`);
}

const unauthorized = (message: string) => new ApiError(401, { type: "invalid_request_error", message }, { isBeforeWork: true });
const masked = (key: string): string => (key.length <= 12 ? "*".repeat(key.length) : `${key.slice(0, 8)}${"*".repeat(key.length - 12)}${key.slice(-4)}`);
