import { invalidRequest } from "./errors.ts";

const keysMax = 50;           // Stripe's limits, so that nobody outgrows them unseen
const keyLengthMax = 40;
const valueLengthMax = 500;

/** Metadata after a request: keys are added and changed, an empty value (null in JSON) removes its key, an empty text removes all. */
export function metadataOf(before: Readonly<Record<string, string>>, given: unknown): Record<string, string> {
  if (given === undefined) return { ...before };
  if (given === "" || given === null) return {};
  const after = { ...before };
  for (const [key, value] of Object.entries(given as Record<string, string | number | null>)) {
    if (key.length > keyLengthMax) throw invalidRequest(`Metadata keys can be at most ${keyLengthMax} characters long: ${key}`, { param: "metadata" });
    if (String(value).length > valueLengthMax) throw invalidRequest(`Metadata values can be at most ${valueLengthMax} characters long.`, { param: `metadata[${key}]` });
    if (value === "" || value === null) delete after[key];
    else after[key] = String(value);
  }
  if (Object.keys(after).length > keysMax) throw invalidRequest(`Metadata can have at most ${keysMax} keys.`, { param: "metadata" });
  return after;
}
