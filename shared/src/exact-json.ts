/** JSON has no bigint: an amount is written as `{"bigint":"1999"}`, and read back as what it was. */
export const exactJson = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? { bigint: String(inner) } : inner));

/** What `exactJson` wrote, from its text. */
export const fromExactJson = <T>(text: string): T => JSON.parse(text, (_, inner: unknown) => revived(inner)) as T;

/** What `exactJson` wrote, from a value that was parsed already, as Postgres gives `jsonb`. */
export function exactOf<T>(parsed: unknown): T {
  if (parsed === null || typeof parsed !== "object") return parsed as T;
  const amount = revived(parsed);
  if (amount !== parsed) return amount as T;
  if (Array.isArray(parsed)) return parsed.map((inner: unknown) => exactOf<unknown>(inner)) as T;
  return Object.fromEntries(Object.entries(parsed).map(([name, inner]) => [name, exactOf<unknown>(inner)])) as T;
}

function revived(value: unknown): unknown {
  const text = (value as { bigint?: unknown } | null)?.bigint;
  return typeof text === "string" ? BigInt(text) : value;
}
