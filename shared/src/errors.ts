import { GraphQLError } from "graphql";

/** The closed list of codes an operation itself can fail with. */
export type ErrorCode =
  | "UNAUTHENTICATED" | "FORBIDDEN" | "STEP_UP_REQUIRED" | "BAD_USER_INPUT" | "NOT_FOUND" | "RATE_LIMITED" | "THROTTLED"
  | "QUERY_TOO_COMPLEX" | "CURSOR_EXPIRED" | "PERSISTED_QUERY_NOT_FOUND" | "MAINTENANCE" | "DOWNSTREAM_UNAVAILABLE" | "TIMEOUT" | "INTERNAL";

/** What a client may do about an error, beside reading its code. */
export interface ErrorHints {
  /** True when the same request may succeed later; false by default. */
  readonly isRetryable?: boolean;
  readonly retryAfterMs?: number;
}

/** An operation that fails as a whole: who asks, or what is asked, or what we lack. Its message is safe to show. */
export class OperationError extends GraphQLError {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, { isRetryable = false, retryAfterMs }: ErrorHints = {}) {
    super(message, { extensions: { code, retryable: isRetryable, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) } });
    this.code = code;
  }
}

export const unauthenticated = (message = "Sign in first.") => new OperationError("UNAUTHENTICATED", message);
export const forbidden = (message = "You may not do this.") => new OperationError("FORBIDDEN", message);
export const stepUpRequired = () => new OperationError("STEP_UP_REQUIRED", "Confirm with your second factor first.");
export const badInput = (message: string) => new OperationError("BAD_USER_INPUT", message);
/** What the caller may not see is told from what is not there by nobody. */
export const noSuch = (noun: string) => new OperationError("NOT_FOUND", `There is no such ${noun}.`);
export const rateLimited = (retryAfterMs: number) =>
  new OperationError("RATE_LIMITED", "Too many attempts. Try again later.", { isRetryable: true, retryAfterMs });
export const timedOut = () => new OperationError("TIMEOUT", "This took too long.", { isRetryable: true });
export const unavailable = (retryAfterMs = 1_000) =>
  new OperationError("DOWNSTREAM_UNAVAILABLE", "Busy right now. Try again.", { isRetryable: true, retryAfterMs });
