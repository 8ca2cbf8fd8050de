import { Refused } from "@souk/shared/refusals";

/** Where in a mutation's arguments something stands that the door calls by its place in a journal: `postings`, `0`. */
export type ArgumentPath = (path: readonly string[]) => readonly string[] | null;

/** A refusal of the door with the paths of a mutation's arguments; what is no refusal stays as it is. */
export const refusalAt = (refused: Error, pathOf: ArgumentPath): Error =>
  refused instanceof Refused
    ? new Refused(refused.userErrors.map((error) => ({ ...error, path: error.path ? pathOf(error.path) : null })), { isBadInput: refused.isBadInput })
    : refused;
