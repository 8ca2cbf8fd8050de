import { inTransaction } from "../store/database.ts";
import { workOn, type Work } from "../store/work.ts";
import { seen } from "../money/seen.ts";
import { ApiError } from "../wire/errors.ts";
import { expanded } from "../wire/expand.ts";
import { formDecode } from "../wire/form.ts";
import { parametersCheck, type Parameters } from "../wire/parameters.ts";
import { requestSchema } from "../wire/request-schemas.ts";
import { answered, broken, refused, type Answer } from "./answer.ts";
import { answerKeep, claimOf, inFlight, replayOf, type Claim } from "./idempotency.ts";
import type { Operation } from "./operation.ts";
import type { Provider } from "./provider.ts";

/** A request as it came in. */
export interface Asked {
  readonly requestId: string;
  readonly path: string;
  readonly id: string;
  /** Form-encoded: the body of a POST, the query of the others. */
  readonly form: string;
  readonly idempotencyKey: string | null;
}

/** Makes the function that carries an operation out: parameters, idempotency, one transaction, the answer. */
export function executor(provider: Provider) {
  const keysInFlight = new Set<string>();      // this process is the only one of its database

  async function write(operation: Operation, asked: Asked, given: Parameters, claim: Claim | undefined): Promise<Answer> {
    const cause = { requestId: asked.requestId, idempotencyKey: asked.idempotencyKey };
    const { answer, flushed } = await inTransaction(provider.pool, async (client) => {
      const replay = claim && await replayOf(client, claim, provider.clock.nowMs());
      if (replay) return { answer: replay, flushed: undefined };
      const work = workOn(client, provider, cause);
      const outcome = await ran(operation, asked, given, work);
      const flushed = await work.flushed();
      const answer = outcome instanceof ApiError ? refused(outcome) : answered(await expanded(work, seen(work, outcome), expandOf(given)));
      if (claim) await answerKeep(client, claim, answer, work.nowMs);
      return { answer, flushed };
    });
    if (operation.path.startsWith("/v1/webhook_endpoints")) await provider.listeners.reload();
    provider.wake(flushed);
    return answer;
  }

  async function once(operation: Operation, asked: Asked, given: Parameters, claim: Claim): Promise<Answer> {
    if (keysInFlight.has(claim.key)) throw inFlight(claim.key);
    keysInFlight.add(claim.key);
    try {
      return await faulty(provider, operation, asked, () => write(operation, asked, given, claim), claim);
    } catch (error) {
      // A refusal that undid the work is an answer like any other: the key keeps it.
      if (!(error instanceof ApiError) || error.isBeforeWork) throw error;
      await answerKeep(provider.pool, claim, refused(error), provider.clock.nowMs());
      throw error;
    } finally {
      keysInFlight.delete(claim.key);
    }
  }

  return async (operation: Operation, asked: Asked): Promise<Answer> => {
    const given = parametersCheck(requestSchema(operation.name), formDecode(asked.form));
    if (operation.method === "GET") {
      return faulty(provider, operation, asked, async () => {
        const work = workOn(provider.pool, provider, { requestId: asked.requestId, idempotencyKey: null });
        const found = await operation.run({ work, id: asked.id, given, path: asked.path });
        return answered(await expanded(work, seen(work, found), expandOf(given)));
      });
    }
    if (asked.idempotencyKey === null || operation.method !== "POST") return faulty(provider, operation, asked, () => write(operation, asked, given, undefined));
    return once(operation, asked, given, claimOf(asked.idempotencyKey, asked.path, asked.form, asked.requestId));
  };
}

const expandOf = (given: Parameters): readonly string[] => (given["expand"] as string[] | undefined) ?? [];

/** Runs an operation; a refusal that keeps its work is an outcome. */
async function ran(operation: Operation, asked: Asked, given: Parameters, work: Work): Promise<object | ApiError> {
  try {
    return await operation.run({ work, id: asked.id, given, path: asked.path });
  } catch (error) {
    if (error instanceof ApiError && error.keepsWork) return error;
    throw error;
  }
}

/** Runs a request under the faults that were asked for. */
async function faulty(provider: Provider, operation: Operation, asked: Asked, run: () => Promise<Answer>, claim?: Claim): Promise<Answer> {
  const fault = provider.faults.forRequest(operation.name, asked.idempotencyKey);
  await fault?.before?.();
  if (fault?.kind === "error_before_commit") return broken();
  const answer = await run();
  await fault?.after?.();
  if (fault?.kind === "cut_after_commit") return { ...answer, isCut: true };
  if (fault?.kind !== "error_after_commit") return answer;
  if (claim) await provider.pool.query("update sandbox.idempotency set status = $2, body = $3 where key = $1", [claim.key, 500, broken().body]);
  return broken();
}
