/** Values of a statement that is put together from parts: `bind` answers the placeholder of each. */
export interface BoundValues {
  readonly values: readonly unknown[];
  bind(value: unknown): string;
}

/** Begins without any. */
export function boundValues(): BoundValues {
  const values: unknown[] = [];
  return { values, bind: (value) => `$${values.push(value)}` };
}
