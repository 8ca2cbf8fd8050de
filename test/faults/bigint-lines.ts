/** A value as one line of JSON; whole numbers beyond JSON's are written as "5n". */
export const lineOf = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? `${inner}n` : inner));

/** The value of such a line. */
export const valueOf = (line: string): unknown =>
  JSON.parse(line, (_, inner: unknown) => (typeof inner === "string" && /^-?\d+n$/.test(inner) ? BigInt(inner.slice(0, -1)) : inner));
