import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphAnswer } from "@souk/gateway/demo/graph-client";
import { operation } from "@souk/schema/operations";
import { blocksUnder, textOf } from "../readme.ts";
import { until } from "../until.ts";
import { worldOpen } from "../world.ts";

const [signIn, signInVariables, desk, deskAnswer] = blocksUnder(textOf("README.md"), "## A query and its answer").map(({ text }) => text);

describe("the README's query, asked of a fresh demo market", () => {
  let opened: Awaited<ReturnType<typeof worldOpen>>;
  beforeAll(async () => { opened = await worldOpen("one process", { hasDemo: true }); });
  afterAll(() => opened.close());

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
  expect([signIn, desk]).toEqual([operation("sign-in"), operation("my-desk")]);
});
