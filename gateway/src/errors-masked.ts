import type { GraphQLFormattedError } from "graphql";
import type { ErrorCode } from "@souk/shared/errors";

const httpStatuses: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401, FORBIDDEN: 403, STEP_UP_REQUIRED: 403, BAD_USER_INPUT: 400, NOT_FOUND: 404, RATE_LIMITED: 429, THROTTLED: 429,
  QUERY_TOO_COMPLEX: 400, CURSOR_EXPIRED: 410, PERSISTED_QUERY_NOT_FOUND: 200, MAINTENANCE: 503, DOWNSTREAM_UNAVAILABLE: 503, TIMEOUT: 503, INTERNAL: 500,
};

/** Codes that mean "not now" rather than "not so". */
const retryable: ReadonlySet<ErrorCode> = new Set(["RATE_LIMITED", "THROTTLED", "MAINTENANCE", "DOWNSTREAM_UNAVAILABLE", "TIMEOUT"]);

/** Apollo's own codes: its messages are about the client's document or request, and safe. */
const apolloCodes: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: "BAD_USER_INPUT",
  GRAPHQL_VALIDATION_FAILED: "BAD_USER_INPUT",
  OPERATION_RESOLUTION_FAILURE: "BAD_USER_INPUT",
  BAD_REQUEST: "BAD_USER_INPUT",
  PERSISTED_QUERY_NOT_SUPPORTED: "PERSISTED_QUERY_NOT_FOUND",
};

const tokenLimit = /more tha[nt] \d+ tokens/;      // graphql-js writes "that"

/** True if the code is of the closed list of codes an operation can fail with. */
export const isErrorCode = (code: unknown): code is ErrorCode => typeof code === "string" && Object.hasOwn(httpStatuses, code);

/** A document nested so deep that reading it exhausts the stack; the engine's own words for it stay here. */
const stackLimit = /call stack/;

/** The HTTP status of an operation that was refused as a whole, before anything ran. */
export const httpStatusOf = (code: unknown): number => (isErrorCode(code) ? httpStatuses[code] : 500);

/** True unless the error is one that was raised for clients to read. */
export const isInternal = (error: Pick<GraphQLFormattedError, "extensions">): boolean => {
  const code = error.extensions?.["code"];
  return code === "INTERNAL" || !(isErrorCode(code) || (typeof code === "string" && Object.hasOwn(apolloCodes, code)));
};

/** True if a document cannot be read at all; one that was too long to be read is not meant. */
export const isSyntaxError = ({ message, extensions }: Pick<GraphQLFormattedError, "message" | "extensions">): boolean =>
  extensions?.["code"] === "GRAPHQL_PARSE_FAILED" && !tokenLimit.test(message) && !stackLimit.test(message);

/**
 * The error as a client may see it. Codes come from the closed list; whatever else is `INTERNAL` with a fixed message,
 * and no extension but `code`, `retryable` and `retryAfterMs` is let through: no stack, no name of a subgraph.
 */
export function masked(error: GraphQLFormattedError): GraphQLFormattedError {
  const raised = error.extensions ?? {};
  const place = { ...(error.path ? { path: error.path } : {}), ...(error.locations ? { locations: error.locations } : {}) };
  if (isInternal(error)) return { message: "Internal error", ...place, extensions: { code: "INTERNAL", retryable: false } };
  const known = raised["code"] as string;
  if (known === "GRAPHQL_PARSE_FAILED" && stackLimit.test(error.message)) {
    return { message: "The document is nested too deeply.", extensions: { code: "QUERY_TOO_COMPLEX", retryable: false } };
  }
  const code = tokenLimit.test(error.message) ? "QUERY_TOO_COMPLEX" : isErrorCode(known) ? known : (apolloCodes[known] ?? "INTERNAL");
  const retryAfterMs = raised["retryAfterMs"];
  return {
    message: error.message,
    ...place,
    extensions: {
      code,
      retryable: typeof raised["retryable"] === "boolean" ? raised["retryable"] : retryable.has(code),
      ...(typeof retryAfterMs === "number" ? { retryAfterMs } : {}),
    },
  };
}

/** The error with the id under which the log has its story. */
export const correlated = (error: GraphQLFormattedError, correlationId: string): GraphQLFormattedError =>
  ({ ...error, extensions: { ...error.extensions, correlationId } });
