/** Whether a pattern takes in a name: `*` all, `payment_intents.*` all of a resource, anything else itself alone. */
export const nameMatches = (pattern: string, name: string): boolean =>
  pattern === "*" || pattern === name || (pattern.endsWith(".*") && name.startsWith(pattern.slice(0, -1)));
