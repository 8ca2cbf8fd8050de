import { uuidv7 } from "uuidv7";

/**
 * A global id: prefix, underscore, 26 base-32 characters of a UUIDv7 (TypeID, https://github.com/jetify-com/typeid).
 * Stored as `uuid`; sorts by time of creation. TypeID's empty prefix is not one of ours: a prefix says whose an id is.
 */
export type Id<P extends string = string> = `${P}_${string}`;

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";   // Crockford's, lower case
const valueOf = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, alphabet.indexOf(String.fromCodePoint(code))));
const pairs = Array.from({ length: 1_024 }, (_, bits) => alphabet[bits >> 5]! + alphabet[bits & 31]!);      // a page has hundreds of ids
const hyphen = 16;
const nibbleOf = Uint8Array.from({ length: 128 }, (_, code) => (code === 45 ? hyphen : Number.parseInt(String.fromCodePoint(code), 16) || 0));
const prefixForm = /^[a-z](?:[a-z_]{0,61}[a-z])?$/;
const idForm = /^([a-z](?:[a-z_]{0,61}[a-z])?)_([0-7][0-9a-hjkmnp-tv-z]{25})$/;   // first character ≤ 7: 128 bits
const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A new id, later than every id made before it in this process. @throws RangeError if the prefix is malformed */
export const newId = <P extends string>(prefix: P): Id<P> => idOf(prefix, uuidv7());

/** The global id of a stored `uuid`. @throws RangeError if either is malformed */
export function idOf<P extends string>(prefix: P, uuid: string): Id<P> {
  if (!prefixForm.test(prefix)) throw new RangeError("not a prefix");
  if (!uuidForm.test(uuid)) throw new RangeError("not a uuid");
  let suffix = "", bits = 0, held = 2;                 // two zeros before 128 bits make 13 pairs of five
  for (let at = 0; at < uuid.length; at++) {
    const nibble = nibbleOf[uuid.charCodeAt(at)]!;
    if (nibble === hyphen) continue;
    bits = (bits << 4) | nibble;
    held += 4;
    if (held < 10) continue;
    held -= 10;
    suffix += pairs[bits >> held]!;
    bits &= (1 << held) - 1;
  }
  return `${prefix}_${suffix}`;
}

/** The `uuid` text that an id is stored as. @throws RangeError if it is not a well-formed id */
export function uuidOf(id: string): string {
  const suffix = idForm.exec(id)?.[2];
  if (suffix === undefined) throw new RangeError("not a global id");
  let padded = "";
  for (let at = -2; at < suffix.length; at += 4) {     // the same seven groups; the first begins with two zeros that are not written
    let bits = 0;
    for (let digit = Math.max(at, 0); digit < at + 4; digit++) bits = (bits << 5) | valueOf[suffix.charCodeAt(digit)]!;
    padded += bits.toString(16).padStart(5, "0");
  }
  const hex = padded.slice(3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** What an id is of; undefined if it is not a well-formed id. */
export const prefixOf = (id: string): string | undefined => idForm.exec(id)?.[1];

/** True for a well-formed id of that prefix. */
export const isId = <P extends string>(prefix: P, value: unknown): value is Id<P> =>
  typeof value === "string" && prefixOf(value) === prefix;
