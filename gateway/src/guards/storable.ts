/** A NUL, or half of a surrogate pair: Postgres stores neither as text. */
const unstorable = /[\0\p{Surrogate}]/u;
/** The same, written as escapes in a document. */
const unstorableEscape = /\\u(?:0000|\{0+\}|[dD][89a-fA-F][0-9a-fA-F]{2})/;

/** True if a document has no character, escaped or not, that the database could not store. */
export const isStorableDocument = (query: string): boolean => !unstorable.test(query) && !unstorableEscape.test(query);

/** True if no text in the variables, nor a name among them, is one that the database could not store. */
export function isStorable(value: unknown): boolean {
  if (typeof value === "string") return !unstorable.test(value);
  if (Array.isArray(value)) return value.every(isStorable);
  if (value === null || typeof value !== "object") return true;
  return Object.entries(value).every(([name, inner]) => isStorable(name) && isStorable(inner));
}
