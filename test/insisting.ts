import { OperationError } from "@souk/shared/errors";

/** As a client does: who finds every connection taken asks again. */
export const insisting = async <T>(call: () => Promise<T>): Promise<T> => call().catch((error: unknown) => {
  if (!(error instanceof OperationError) || error.code !== "DOWNSTREAM_UNAVAILABLE") throw error;
  return insisting(call);
});
