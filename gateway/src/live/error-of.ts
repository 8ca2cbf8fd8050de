import type { GraphQLFormattedError } from "graphql";
import { OperationError } from "@souk/shared/errors";
import { masked } from "../errors-masked.ts";

/** An error that came as JSON or from the executor, to be thrown as one of ours: masked, and with its own code. */
export function errorOf(error: GraphQLFormattedError): OperationError {
  const { message, extensions } = masked(error);
  return Object.assign(new OperationError("INTERNAL", message), { code: extensions?.["code"], extensions });
}
