import { describe, expect } from "vitest";
import { freshKey } from "@souk/gateway/demo/graph-client";
import { test } from "../world.ts";
import { keyedMutations, keyedRequests, mutationText, variablesOf, type Payload } from "./keyed-mutations.ts";
import { stageOpen } from "./keyed-stage.ts";
import { requestCut } from "./request-cut.ts";
import { added, rowsOf } from "./rows.ts";

/** Before anything is done, in the midst of it, perhaps after it. */
const cutAfterMs = [0, 5];

describe("when the answer is lost on its way", () => {
  test.for(keyedMutations().map((field) => [field.name, field] as const))("%s is done once, and a retry gives what it made", async ([, field], { world }) => {
    const query = mutationText(field);
    const send = async (request: Awaited<ReturnType<(typeof keyedRequests)[string]>>, variables: object): Promise<Payload> =>
      (await (request.person ?? world).graph.tell<Record<string, Payload>>(query, variables))[field.name]!;

    const undisturbed = await keyedRequests[field.name]!(await stageOpen(world));
    const before = await rowsOf(world);
    await send(undisturbed, variablesOf(undisturbed));
    const oneEffect = added(before, await rowsOf(world));
    expect(oneEffect).not.toEqual({});

    const request = await keyedRequests[field.name]!(await stageOpen(world));
    const variables = variablesOf(request, freshKey());
    const rows = await rowsOf(world);
    for (const afterMs of cutAfterMs) await requestCut(world, request.person, { query, variables }, afterMs);
    const payload = await send(request, variables);
    expect(payload.userErrors).toEqual([]);
    expect(Object.values(payload)).not.toContain(null);
    expect(await send(request, variables), "and again").toEqual(payload);
    expect(added(rows, await rowsOf(world)), "as many rows as one undisturbed request adds").toEqual(oneEffect);
  });
});
