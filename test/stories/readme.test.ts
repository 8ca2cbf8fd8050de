import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphAnswer } from "@souk/gateway/demo/graph-client";
import { parse, print, type OperationDefinitionNode } from "graphql";
import { operation } from "@souk/schema/operations";
import { follow } from "../following.ts";
import { blocksUnder, textOf } from "../readme.ts";
import { until } from "../until.ts";
import { worldOpen } from "../world.ts";

const [find, findVariables, findAnswer, signIn, signInVariables, desk, deskAnswer] = blocksUnder(textOf("README.md"), "## A query and its answer").map(({ text }) => text);
const [curl, purchase, purchaseAnswers, watched] = blocksUnder(textOf("README.md"), "## A purchase, and somebody who watches it").map(({ text }) => text);
const linesOf = (text: string): unknown[] => text.trim().split("\n").map((line) => JSON.parse(line) as unknown);

/** As the README prints it: of an id its kind. */
const shortened = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer).replaceAll(/"([a-z]{3})_[0-9a-z]{26}"/g, '"$1_…"'));
/** Which variable of a later operation an id of an earlier answer is. */
const variableOf: Readonly<Record<string, string>> = { var: "variantId", chk: "id", ogr: "orderGroupId", pay: "id" };
function variablesIn(answer: object, known: Record<string, unknown>): void {
  JSON.stringify(answer, (key, value: unknown) => {
    if (key === "id") known[variableOf[String(value).slice(0, 3)]!] = value;
    if (key === "version") known[key] = value;
    return value;
  });
}

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

  test("somebody watches their purchase, as the README shows it", async () => {
    const { world } = opened;
    const { input } = JSON.parse(signInVariables!) as { input: object };
    const { sessionCreate } = await world.graph.tell<{ sessionCreate: { accessToken: string } }>(signIn!, { input: { ...input, email: "cem@souk.example" } });
    const graph = world.graph.as(sessionCreate.accessToken);
    const [, subscription] = /-d '(.*)'/.exec(curl!)!;
    const follower = follow("server-sent events", { url: world.url, token: sessionCreate.accessToken }, JSON.parse(subscription!) as { query: string });
    await world.subscribed(1);
    const known: Record<string, unknown> = {};
    const answers: unknown[] = [];
    for (const step of parse(purchase!).definitions as readonly OperationDefinitionNode[]) {
      const data = await graph.tell(print(step), Object.fromEntries((step.variableDefinitions ?? []).map(({ variable: { name } }) => [name.value, known[name.value]])));
      variablesIn(data, known);
      answers.push(shortened(data));
    }
    expect(answers).toEqual(linesOf(purchaseAnswers!));
    const sent = await follower.has(linesOf(watched!).length);
    follower.close();
    expect(sent.map(({ data }) => data)).toEqual(linesOf(watched!));
  });
});

test("the README shows the documents of schema/operations, word for word", () => {
  expect([find, signIn, desk]).toEqual([operation("find"), operation("sign-in"), operation("my-desk")]);
});
