import { LRUCache } from "lru-cache";
import type { Caller } from "@souk/shared/caller";
import type { EventAnswer } from "./subscription-plan.ts";

/** Answers to one event that equal subscriptions of callers with equal rights share. */
export interface SharedAnswers {
  /** @param key what the subscription asks, and of which event */
  answer(key: string, caller: Caller, work: () => Promise<EventAnswer>): Promise<EventAnswer>;
  /** Executions so far, for tests and measurements. */
  readonly executions: number;
}

const answersMax = 500;        // those of the last moments; some kB each
const answerMs = 1_000;        // subscribers of one event take it within milliseconds of one another

/** Everything of a caller that an answer can depend on; where a request came from is for limits only. */
const rightsOf = ({ kind, actor, sessionId, guestId, roles, scopes, memberships, steppedUpUntilMs }: Caller): string =>
  JSON.stringify([kind, actor, sessionId, guestId, roles, scopes, memberships, steppedUpUntilMs]);

/** None yet. An answer that failed is not shared with who asks after it. */
export function sharedAnswers(): SharedAnswers {
  const known = new LRUCache<string, Promise<EventAnswer>>({ max: answersMax, ttl: answerMs });
  let executions = 0;
  return {
    get executions() { return executions; },
    answer(key, caller, work) {
      const whole = `${key}\n${rightsOf(caller)}`;
      const shared = known.get(whole);
      if (shared) return shared;
      executions += 1;
      const answer = work();
      known.set(whole, answer);
      answer.catch(() => known.delete(whole));
      return answer;
    },
  };
}
