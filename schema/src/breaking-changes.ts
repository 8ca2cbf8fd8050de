import { buildSchema, findBreakingChanges } from "graphql";

/** What a client of the contract `before` may trip over in the contract `after`; both as SDL. */
export const breakingChanges = (before: string, after: string): string[] =>
  findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ description }) => description);

/** The lines of the list of changes that were agreed to; `#` begins a comment. */
export const allowedChanges = (list: string): string[] =>
  list.split("\n").map((line) => line.replace(/#.*/, "").trim()).filter(Boolean);

/** Before its first release (0.x) nobody depends on the contract yet: changes are told, and refused afterwards. */
export const isReleased = (version: string): boolean => !version.startsWith("0.");
