import { describe, expect } from "vitest";
import { freshKey, type GraphAnswer } from "@souk/gateway/demo/graph-client";
import { test } from "../world.ts";
import { keyedMutations, keyedRequests, mutationText, otherVariablesOf, variablesOf, type Payload } from "./keyed-mutations.ts";
import { stageOpen } from "./keyed-stage.ts";
import { requestCut } from "./request-cut.ts";
import { added, rowsOf } from "./rows.ts";

const keyed = keyedMutations();
const atOnce = 5;      // a client that retries, its proxy that retries, a person who clicks
/** Before anything is done, in the midst of it, perhaps after it. */
const cutAfterMs = [0, 5];

const isReplayed = ({ extensions }: GraphAnswer): boolean => (extensions?.["idempotency"] as { replayed?: boolean } | undefined)?.replayed === true;

describe("a mutation with a key", () => {
  test("has a row in the table, each of them", () => {
    expect(Object.keys(keyedRequests).toSorted()).toEqual(keyed.map(({ name }) => name).toSorted());
  });

  test.for(keyed.map((field) => [field.name, field] as const))("%s has one effect and one answer, however often and at once it is sent, and whichever answer is lost on its way", async ([, field], { world }) => {
    const query = mutationText(field);
    const payloadOf = ({ data }: GraphAnswer<Record<string, Payload>>) => data?.[field.name];
    /** A request on a stage of its own, and what was added since it stood ready. */
    const ready = async () => {
      const request = await keyedRequests[field.name]!(await stageOpen(world));
      const before = await rowsOf(world);
      const send = async (variables: object): Promise<GraphAnswer<Record<string, Payload>>> => {
        const answer = await (request.person ?? world).graph.ask<Record<string, Payload>>(query, variables);
        expect(answer.errors, field.name).toBeUndefined();
        return answer;
      };
      return { request, key: freshKey(), send, effect: async () => added(before, await rowsOf(world)) };
    };

    const whole = await ready();
    const same = variablesOf(whole.request, whole.key);
    const first = await Promise.all(Array.from({ length: atOnce }, () => whole.send(same)));
    const payload = payloadOf(first[0]!);
    expect(payload?.userErrors).toEqual([]);
    expect(Object.values(payload!)).not.toContain(null);
    for (const answer of first) expect(payloadOf(answer)).toEqual(payload);
    expect(first.filter((answer) => !isReplayed(answer)), "one did the work").toHaveLength(1);
    for (const answer of [await whole.send(same), ...await Promise.all(Array.from({ length: atOnce }, () => whole.send(same)))]) {
      expect(payloadOf(answer)).toEqual(payload);
      expect(isReplayed(answer)).toBe(true);
    }
    const other = otherVariablesOf(whole.request, whole.key);
    if (other) expect(payloadOf(await whole.send(other))?.userErrors).toEqual([{ code: "IDEMPOTENCY_KEY_REUSED" }]);
    const effect = await whole.effect();
    expect(effect).not.toEqual({});

    const cut = await ready();
    const variables = variablesOf(cut.request, cut.key);
    for (const afterMs of cutAfterMs) await requestCut(world, cut.request.person, { query, variables }, afterMs);
    const retried = payloadOf(await cut.send(variables))!;
    expect(retried.userErrors).toEqual([]);
    expect(Object.values(retried)).not.toContain(null);
    expect(payloadOf(await cut.send(variables)), "and again").toEqual(retried);
    expect(await cut.effect(), "as many rows as all the others together have added").toEqual(effect);
  });
});
