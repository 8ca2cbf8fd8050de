/**
 * One text for equal inputs, whatever the order of their fields: keys sorted, absent fields left out.
 * Amounts (`bigint`) and times have a text of their own kind, so `1n` and `"1"` differ.
 */
export function canonicalText(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Date) return `@${value.toISOString()}`;
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (value !== null && typeof value === "object")
    return `{${Object.entries(value).filter(([, v]) => v !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${JSON.stringify(k)}:${canonicalText(v)}`).join(",")}}`;
  return JSON.stringify(value) ?? "null";
}
