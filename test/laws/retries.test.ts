import { describe, expect } from "vitest";
import { freshKey, type GraphAnswer } from "@souk/gateway/demo/graph-client";
import { test } from "../world.ts";
import { keyedMutations, keyedRequests, mutationText, otherVariablesOf, variablesOf, type Payload } from "./keyed-mutations.ts";
import { stageOpen } from "./keyed-stage.ts";
import { rowsOf } from "./rows.ts";

const keyed = keyedMutations();
const atOnce = 10;      // a client that retries, its proxy that retries, a person who clicks

const isReplayed = ({ extensions }: GraphAnswer): boolean => (extensions?.["idempotency"] as { replayed?: boolean } | undefined)?.replayed === true;

describe("a mutation with a key", () => {
  test("has a row in the table, each of them", () => {
    expect(Object.keys(keyedRequests).toSorted()).toEqual(keyed.map(({ name }) => name).toSorted());
  });

  test.for(keyed.map((field) => [field.name, field] as const))("%s has one effect and one answer, however often and at once it is sent", async ([, field], { world }) => {
    const request = await keyedRequests[field.name]!(await stageOpen(world));
    const text = mutationText(field);
    const key = freshKey();
    const send = async (variables: object): Promise<GraphAnswer<Record<string, Payload>>> => {
      const answer = await (request.person ?? world).graph.ask<Record<string, Payload>>(text, variables);
      expect(answer.errors, field.name).toBeUndefined();
      return answer;
    };
    const payloadOf = ({ data }: GraphAnswer<Record<string, Payload>>) => data?.[field.name];

    const first = await Promise.all(Array.from({ length: atOnce }, () => send(variablesOf(request, key))));
    const payload = payloadOf(first[0]!);
    expect(payload?.userErrors).toEqual([]);
    expect(Object.values(payload!)).not.toContain(null);
    for (const answer of first) expect(payloadOf(answer)).toEqual(payload);
    expect(first.filter((answer) => !isReplayed(answer)), "one did the work").toHaveLength(1);

    const rows = await rowsOf(world);
    const again = [await send(variablesOf(request, key)), ...await Promise.all(Array.from({ length: atOnce }, () => send(variablesOf(request, key))))];
    for (const answer of again) {
      expect(payloadOf(answer)).toEqual(payload);
      expect(isReplayed(answer)).toBe(true);
    }
    const other = otherVariablesOf(request, key);
    if (other) expect(payloadOf(await send(other))?.userErrors).toEqual([{ code: "IDEMPOTENCY_KEY_REUSED" }]);
    expect(await rowsOf(world)).toEqual(rows);
  });
});
