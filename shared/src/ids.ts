import { uuidv7 } from "uuidv7";

/**
 * A global id: prefix, underscore, 26 base-32 characters of a UUIDv7 (TypeID, https://github.com/jetify-com/typeid).
 * Stored as `uuid`; sorts by time of creation.
 */
export type Id<P extends string = string> = `${P}_${string}`;

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";   // Crockford's, lower case
const form = /^([a-z](?:[a-z_]{0,61}[a-z])?)_([0-7][0-9a-hjkmnp-tv-z]{25})$/;   // first digit ≤ 7: 128 bits
const valueOf = new Map([...alphabet].map((character, value) => [character, BigInt(value)]));

/** A new id, later than every id made before it in this process. */
export const newId = <P extends string>(prefix: P): Id<P> => idOf(prefix, uuidv7());

/** The global id of a stored `uuid`. @throws RangeError if it is not a uuid */
export function idOf<P extends string>(prefix: P, uuid: string): Id<P> {
  const hex = uuid.replaceAll("-", "");
  if (!/^[0-9a-f]{32}$/i.test(hex)) throw new RangeError("not a uuid");
  let rest = BigInt(`0x${hex}`);
  let suffix = "";
  for (let at = 0; at < 26; at++, rest >>= 5n) suffix = alphabet[Number(rest & 31n)]! + suffix;
  return `${prefix}_${suffix}`;
}

/** The `uuid` text that an id is stored as. @throws RangeError if it is not a well-formed id */
export function uuidOf(id: string): string {
  const suffix = form.exec(id)?.[2];
  if (!suffix) throw new RangeError("not a global id");
  let value = 0n;
  for (const character of suffix) value = (value << 5n) | valueOf.get(character)!;
  const hex = value.toString(16).padStart(32, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** What an id is of; undefined if it is not a well-formed id. */
export const prefixOf = (id: string): string | undefined => form.exec(id)?.[1];

/** True for a well-formed id of that prefix. */
export const isId = <P extends string>(prefix: P, value: unknown): value is Id<P> =>
  typeof value === "string" && prefixOf(value) === prefix;
