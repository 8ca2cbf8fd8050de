/**
 * An expected refusal as a client sees it: a member of `interface UserError`.
 * Everything beside `__typename`, `code`, `message` and `path` is the concrete type's own.
 */
export interface UserError {
  readonly __typename: string;
  readonly code: string;
  /** Safe to show to a person. */
  readonly message: string;
  /** Which input it is about, such as `["input", "title"]`; null when it is about the whole. */
  readonly path?: readonly string[] | null;
  readonly [field: string]: unknown;
}

/** Raised by a verb to refuse. All work of its item is undone; the mutation answers with `userErrors`. */
export class Refused extends Error {
  readonly userErrors: readonly UserError[];
  /** Bad input is not remembered under its idempotency key: the client mends it and tries again. */
  readonly isBadInput: boolean;
  constructor(userErrors: UserError | readonly UserError[], { isBadInput = false } = {}) {
    const all = "code" in userErrors ? [userErrors] : userErrors;
    super(all.map((e) => `${e.code}: ${e.message}`).join("; "));
    this.name = "Refused";
    this.userErrors = all;
    this.isBadInput = isBadInput;
  }
}

const inputPath = (path: readonly string[]) => (path.length === 0 ? null : path);

/** One thing wrong with one input. */
export const invalid = (path: readonly string[], message: string, code: "INVALID" | "REQUIRED" | "TOO_LONG" = "INVALID"): UserError =>
  ({ __typename: "InvalidInputError", code, message, path: inputPath(path) });

/** Input that can never be accepted as it stands; lists everything wrong with it at once. */
export const invalidInput = (...errors: readonly UserError[]) => new Refused(errors, { isBadInput: true });

/** Somebody else has it already: an address, a handle, a slug. */
export const notUnique = (path: readonly string[], message: string) =>
  new Refused({ __typename: "NotUniqueError", code: "NOT_UNIQUE", message, path: inputPath(path) });

/** The object was changed since the client read it, as `input.expectedVersion` shows. */
export const staleVersion = (currentVersion: number) =>
  new Refused({ __typename: "StaleVersionError", code: "STALE_VERSION", message: "This was changed meanwhile. Look at it again.", path: ["input", "expectedVersion"], currentVersion });

/** The state machine does not allow this now. */
export const invalidTransition = (from: string, to: string, allowed: readonly string[]) =>
  new Refused({ __typename: "InvalidTransitionError", code: "INVALID_TRANSITION", message: `Not possible while ${from}.`, from, to, allowed });

/** What was named does not exist, or is not the caller's to see: the two are told to nobody. */
export const notFound = (path: readonly string[], message = "There is no such thing.") =>
  new Refused({ __typename: "InvalidInputError", code: "INVALID", message, path: inputPath(path) });

/** SDL of the refusals every subgraph shares; each subgraph's own stand in its modules. */
export const refusalTypeDefs = /* GraphQL */ `
  "An expected refusal: nothing was changed. Look at the concrete type for what it carries."
  interface UserError {
    "Stable, for programs."
    code: String!
    "For people; may change its words."
    message: String!
    "The input it is about, from the mutation's arguments down; null when it is about the whole."
    path: [String!]
  }
  "An input is missing, malformed or too long. Codes: INVALID, REQUIRED, TOO_LONG."
  type InvalidInputError implements UserError @shareable {
    "INVALID, REQUIRED or TOO_LONG."
    code: String!
    "What is wrong with it."
    message: String!
    "Which input."
    path: [String!]
  }
  "Somebody else has this already. Code: NOT_UNIQUE."
  type NotUniqueError implements UserError @shareable {
    "NOT_UNIQUE."
    code: String!
    "What is taken."
    message: String!
    "Which input."
    path: [String!]
  }
  "The object changed since it was read. Code: STALE_VERSION."
  type StaleVersionError implements UserError @shareable {
    "STALE_VERSION."
    code: String!
    "What to do."
    message: String!
    "Which input."
    path: [String!]
    "Read the object at this version, then try again."
    currentVersion: Int!
  }
  "The object's state does not allow this. Code: INVALID_TRANSITION."
  type InvalidTransitionError implements UserError @shareable {
    "INVALID_TRANSITION."
    code: String!
    "Why not."
    message: String!
    "Which input."
    path: [String!]
    "The state it is in."
    from: String!
    "The state it would have gone to."
    to: String!
    "States that can be reached from here, at most 20."
    allowed: [String!]!
  }
  "The key was used before with other input. Code: IDEMPOTENCY_KEY_REUSED."
  type IdempotencyKeyReusedError implements UserError @shareable {
    "IDEMPOTENCY_KEY_REUSED."
    code: String!
    "What to do."
    message: String!
    "The key's path."
    path: [String!]
  }
  "The first call under this key has not ended yet. Code: IDEMPOTENCY_IN_PROGRESS."
  type IdempotencyInProgressError implements UserError @shareable {
    "IDEMPOTENCY_IN_PROGRESS."
    code: String!
    "What to do."
    message: String!
    "The key's path."
    path: [String!]
    "Ask again with the same key after this many milliseconds."
    retryAfterMs: Int!
  }
`;
