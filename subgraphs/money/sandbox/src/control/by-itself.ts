import type { Provider } from "../server/provider.ts";
import { inTransaction } from "../store/database.ts";
import { workOn, type Work } from "../store/work.ts";
import { ApiError } from "../wire/errors.ts";

/** Does a piece of work that no request of Stripe's asked for, and tells whoever waits for it. A refusal that keeps its work is none here. */
export async function byItself<T>(provider: Provider, run: (work: Work) => Promise<T>): Promise<T | undefined> {
  const { result, flushed } = await inTransaction(provider.pool, async (client) => {
    const work = workOn(client, provider, { requestId: null, idempotencyKey: null });
    const result = await run(work).catch((error: unknown) => {
      if (error instanceof ApiError && error.keepsWork) return undefined;
      throw error;
    });
    return { result, flushed: await work.flushed() };
  });
  provider.wake(flushed);
  return result;
}
