/**
 * Ends the work when something that must be true is not. A bug, never a person's mistake.
 * @throws Error with `message`
 */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Assertion failed: ${message}`);
}

/** The value, which must exist. @throws Error naming `what` */
export function present<T>(value: T | null | undefined, what: string): T {
  assert(value !== null && value !== undefined, `${what} is missing`);
  return value;
}
