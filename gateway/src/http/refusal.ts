import type { FastifyError } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import { OperationError } from "@souk/shared/errors";
import { correlated, httpStatusOf, masked } from "../errors-masked.ts";

/** A request that never became an operation: status and body of its answer. */
export interface Refusal {
  readonly status: number;
  readonly error: GraphQLFormattedError;
}

const error = (code: string, message: string): GraphQLFormattedError => masked({ message, extensions: { code } });

/**
 * What to answer to a request that failed before it became an operation. Faults of the request keep their HTTP status
 * and say what is wrong; anything else is INTERNAL and says nothing.
 */
export function refusalOf(fault: FastifyError | Error, bodyBytes: number): Refusal {
  if (fault instanceof OperationError) return { status: httpStatusOf(fault.code), error: masked(fault.toJSON()) };
  const { code, statusCode = 500 } = fault as Partial<FastifyError>;
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") return { status: 413, error: error("QUERY_TOO_COMPLEX", `The body is too large: at most ${bodyBytes} bytes allowed.`) };
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") return { status: 415, error: error("BAD_USER_INPUT", "Send application/json.") };
  if (code === "FST_ERR_CTP_EMPTY_JSON_BODY") return { status: 400, error: error("BAD_USER_INPUT", "The body is empty.") };
  if (statusCode >= 400 && statusCode < 500) return { status: statusCode, error: error("BAD_USER_INPUT", "The request is malformed.") };
  return { status: 500, error: error("INTERNAL", "Internal error") };
}

/** The body that carries a refusal. */
export const refusalBody = ({ error: refused }: Refusal, correlationId: string) =>
  ({ errors: [correlated(refused, correlationId)], extensions: { correlationId } });
