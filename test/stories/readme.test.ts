import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphAnswer } from "@souk/gateway/demo/graph-client";
import { operation } from "@souk/schema/operations";
import { blocksUnder, textOf } from "../readme.ts";
import { until } from "../until.ts";
import { worldOpen } from "../world.ts";

const [find, findVariables, findAnswer, signIn, signInVariables, desk, deskAnswer] = blocksUnder(textOf("README.md"), "## A query and its answer").map(({ text }) => text);

describe("the README's queries, asked of a fresh demo market", () => {
  let opened: Awaited<ReturnType<typeof worldOpen>>;
  beforeAll(async () => { opened = await worldOpen("one process", { hasDemo: true }); });
  afterAll(() => opened.close());

  test("a stranger finds what the README finds", async () => {
    const { data } = JSON.parse(findAnswer!) as { data: { search: object } };
    let answer: GraphAnswer<typeof data> | undefined;
    await until("search knows the demo market", async () => {
      answer = await opened.world.graph.ask(find!, JSON.parse(findVariables!) as object);
      return JSON.stringify(answer.data) === JSON.stringify(data);
    });
    expect(answer!.errors ?? []).toEqual([]);
  });

  test("gets the README's answer, after signing in as it says", async () => {
    const { graph } = opened.world;
    const { sessionCreate } = await graph.tell<{ sessionCreate: { accessToken: string } }>(signIn!, JSON.parse(signInVariables!) as object);
    const asAda = graph.as(sessionCreate.accessToken);
    const { data } = JSON.parse(deskAnswer!) as { data: { me: { unreadCount: number } } };
    let answer: GraphAnswer<typeof data> | undefined;
    await until("as many notifications have come as the README shows", async () => {
      answer = await asAda.ask(desk!);
      return answer.data?.me.unreadCount === data.me.unreadCount;
    });
    const { status, errors = [] } = answer!;
    expect({ status, errors, data: answer!.data }).toEqual({ status: 200, errors: [], data });
  });
});

test("the README shows the documents of schema/operations, word for word", () => {
  expect([find, signIn, desk]).toEqual([operation("find"), operation("sign-in"), operation("my-desk")]);
});
