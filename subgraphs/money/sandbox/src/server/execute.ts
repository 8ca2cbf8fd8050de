import { inTransaction } from "../store/database.ts";
import { workOn, type Work } from "../store/work.ts";
import { seen } from "../money/seen.ts";
import { ApiError } from "../wire/errors.ts";
import { expanded } from "../wire/expand.ts";
import { formDecode } from "../wire/form.ts";
import { parametersCheck, type Parameters } from "../wire/parameters.ts";
import { requestSchema } from "../wire/request-schemas.ts";
import { jsonDecode } from "../wire/json.ts";
import { accountCheck } from "./account-asked.ts";
import { answered, broken, refused, type Answer } from "./answer.ts";
import { answerKeep, claimOf, inFlight, replayOf, type Claim } from "./idempotency.ts";
import { isOfV2, type Operation } from "./operation.ts";
import type { Provider } from "./provider.ts";

/** A request as it came in. */
export interface Asked {
  readonly requestId: string;
  readonly path: string;
  readonly id: string;
  /** The body of a POST, in v2 JSON; the query of the others. Form-encoded but for that. */
  readonly form: string;
  /** The connected account that it is made for. */
  readonly account: string | null;
  readonly idempotencyKey: string | null;
}

/** Makes the function that carries an operation out: parameters, idempotency, one transaction, the answer. */
export function executor(provider: Provider) {
  const keysInFlight = new Set<string>();      // this process is the only one of its database

  async function write(operation: Operation, asked: Asked, given: Parameters, claim: Claim | undefined): Promise<Answer> {
    const cause = { requestId: asked.requestId, idempotencyKey: asked.idempotencyKey };
    const { answer, flushed } = await inTransaction(provider.pool, async (client) => {
      const work = workOn(client, provider, cause, asked.account);
      const replay = claim && await replayOf(client, claim, provider.clock.keysNowMs());
      if (replay) return { answer: operation.again ? await renewed(replay, operation, asked, given, work) : replay, flushed: undefined };
      await accountCheck(work);
      const outcome = await ran(operation, asked, given, work);
      const flushed = await work.flushed();
      const answer = outcome instanceof ApiError ? refused(outcome) : answered(await expanded(work, seen(work, outcome), expandOf(given)));
      if (claim) await answerKeep(client, claim, answer, provider.clock.keysNowMs());
      return { answer, flushed };
    });
    if (operation.path.startsWith("/v1/webhook_endpoints")) await provider.listeners.reload();
    provider.wake(flushed);
    return answer;
  }

  async function once(operation: Operation, asked: Asked, given: Parameters, claim: Claim): Promise<Answer> {
    const place = `${claim.account} ${claim.key}`;
    if (keysInFlight.has(place)) throw inFlight(claim.key);
    keysInFlight.add(place);
    try {
      return await faulty(provider, operation, asked, () => write(operation, asked, given, claim), claim);
    } catch (error) {
      // A refusal that undid the work is an answer like any other: the key keeps it.
      // In v2 it is none: what failed is tried once more under its key.
      if (!(error instanceof ApiError) || error.isBeforeWork || isOfV2(operation)) throw error;
      await answerKeep(provider.pool, claim, refused(error), provider.clock.keysNowMs());
      throw error;
    } finally {
      keysInFlight.delete(place);
    }
  }

  return async (operation: Operation, asked: Asked): Promise<Answer> => {
    const given = parametersCheck(requestSchema(operation.name), operation.method === "POST" && isOfV2(operation) ? jsonDecode(asked.form) : formDecode(asked.form));
    if (operation.method === "GET") {
      return faulty(provider, operation, asked, async () => {
        const work = workOn(provider.pool, provider, { requestId: asked.requestId, idempotencyKey: null }, asked.account);
        await accountCheck(work);
        const found = await operation.run({ work, id: asked.id, given, path: asked.path });
        return answered(await expanded(work, seen(work, found), expandOf(given)));
      });
    }
    if (asked.idempotencyKey === null || operation.method !== "POST") return faulty(provider, operation, asked, () => write(operation, asked, given, undefined));
    return once(operation, asked, given, claimOf(asked.idempotencyKey, asked));
  };
}

/** What v2 answers to a key that it has carried out: the object as it is by now. */
async function renewed(replay: Answer, operation: Operation, asked: Asked, given: Parameters, work: Work): Promise<Answer> {
  const first = JSON.parse(replay.body) as { id: string };
  return { ...replay, body: answered(await operation.again!({ work, id: asked.id, given, path: asked.path }, first)).body };
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
  if (claim && !isOfV2(operation)) await provider.pool.query("update sandbox.idempotency set status = $3, body = $4 where account = $1 and key = $2", [claim.account, claim.key, 500, broken().body]);
  return broken();
}
