import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { categoryBy, sellerOf } from "../authorisation-objects.ts";
import { orderIn, shelved, type Shelved } from "../authorisation-orders.ts";
import { codes, give } from "../given.ts";
import { worldOpen, type Person, type World } from "../world.ts";

interface Line { readonly sequence: number | null; readonly side: string; readonly state: string; readonly body: string | null; readonly isReadByOtherSide: boolean; readonly author: { readonly displayName: string } }

describe("two people talk", () => {
  let world: World;
  let close = async () => {};
  let ada: Person, ben: Person, mona: Person;
  let lamps: Shelved;
  let threadId = "";
  beforeAll(async () => {
    ({ world, close } = await worldOpen("one process"));
    [ada, ben, mona] = await Promise.all([world.person("ada"), world.person("ben"), world.staff("mona", "MODERATOR")]);
    lamps = await shelved(world, ada, await sellerOf(ada, "adas-lamps"), (await categoryBy(await world.staff("alma", "ADMIN"), "home")).id);
  }, 120_000);
  afterAll(() => close());

  const says = async (person: Person, body: string) => {
    const told = await give(person, "messageSend", "message { state hold { code } }", { conversationId: threadId, body });
    expect(codes(told)).toEqual([]);
    return told["message"] as { readonly state: string; readonly hold: { readonly code: string } | null };
  };
  /** The thread as somebody reads it, a line for each message; what the other side has read ends in a tick. */
  async function thread(person: Person): Promise<string> {
    const { conversation } = await person.graph.tell<{ conversation: { messages: { nodes: readonly Line[] } } }>(
      "query Thread($id: ID!) { conversation(id: $id) { messages(first: 50) { nodes { sequence side state body isReadByOtherSide author { displayName } } } } }", { id: threadId });
    return `\n${conversation.messages.nodes.map(({ sequence, side, state, body, isReadByOtherSide, author }) =>
      `${(sequence ?? "–").toString().padStart(2)}  ${author.displayName.padEnd(4)} ${side.toLowerCase().padEnd(7)} ${body ?? "(taken away)"}${state === "SENT" ? "" : ` [${state}]`}${isReadByOtherSide ? " ✓" : ""}`).join("\n")}`;
  }

  test("about a lamp, before it is bought and after", async () => {
    const operator = { ...mona, graph: mona.graph.operator() };
    expect(codes(await give(operator, "messageFilterRuleCreate", "rule { id }", { term: "western union" }))).toEqual([]);
    const begun = await give(ben, "conversationStart", "conversation { id subject { ... on Listing { title } } }", { subjectId: lamps.listingId, body: "Is the lamp still there? You reach me at ben@souk.test." });
    expect(codes(begun)).toEqual([]);
    threadId = (begun["conversation"] as { id: string }).id;
    const desk = async () => (await ada.graph.tell<{ seller: { conversations: { nodes: readonly { readonly unreadCount: number }[] } } }>(
      "query Desk($id: ID!) { seller(id: $id) { conversations(first: 10) { nodes { unreadCount } } } }", { id: lamps.sellerId })).seller.conversations.nodes;
    expect(await desk()).toEqual([{ unreadCount: 1 }]);
    await sets(ada, "conversationMarkRead", { conversationId: threadId, upToSequence: 1 });
    await says(ada, "It is. Call 0171 1234567 or telegram: ada_lamps.");
    expect(await says(ada, "Pay by Western Union, please.")).toEqual({ state: "HELD", hold: { code: "CONTENT_HELD" } });
    await says(ben, "What does it weigh?");
    expect([await thread(ben), await thread(ada)]).toMatchInlineSnapshot(`
      [
        "
       1  ben  buyer   Is the lamp still there? You reach me at ben@souk.test. ✓
       2  ada  seller  It is. Call ••• or •••.
       3  ben  buyer   What does it weigh?",
        "
       1  ben  buyer   Is the lamp still there? You reach me at •••. ✓
       2  ada  seller  It is. Call 0171 1234567 or telegram: ada_lamps.
       –  ada  seller  Pay by Western Union, please. [HELD]
       3  ben  buyer   What does it weigh?",
      ]
    `);

    const { heldMessages } = await operator.graph.tell<{ heldMessages: { nodes: readonly { readonly id: string }[] } }>("{ heldMessages(first: 10) { nodes { id } } }");
    expect(codes(await give(operator, "messageReject", "message { state }", { id: heldMessages.nodes[0]!.id, reason: "We hold the money" }))).toEqual([]);
    await orderIn(world, ben, lamps, "ACCEPTED");
    await says(ada, "Two kilos.");
    await sets(ben, "conversationMarkRead", { conversationId: threadId, upToSequence: 4 });
    expect([await thread(ben), await thread(ada)]).toMatchInlineSnapshot(`
      [
        "
       1  ben  buyer   Is the lamp still there? You reach me at ben@souk.test. ✓
       2  ada  seller  It is. Call 0171 1234567 or telegram: ada_lamps. ✓
       3  ben  buyer   What does it weigh?
       4  ada  seller  Two kilos. ✓",
        "
       1  ben  buyer   Is the lamp still there? You reach me at ben@souk.test. ✓
       2  ada  seller  It is. Call 0171 1234567 or telegram: ada_lamps. ✓
       –  ada  seller  Pay by Western Union, please. [REJECTED]
       3  ben  buyer   What does it weigh?
       4  ada  seller  Two kilos. ✓",
      ]
    `);
    const { seller } = await world.graph.tell<{ seller: { responseTime: object } }>("query Soon($id: ID!) { seller(id: $id) { responseTime { medianMinutes respondedBps sample } } }", { id: lamps.sellerId });
    expect(seller.responseTime).toEqual({ medianMinutes: 0, respondedBps: 10_000, sample: 2 });
  });
});

/** A mutation that sets a value and so needs no key. */
async function sets(person: Person, mutation: string, input: object): Promise<void> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  const { told } = await person.graph.tell<{ told: { userErrors: readonly object[] } }>(`mutation Set($input: ${type}) { told: ${mutation}(input: $input) { userErrors { code } } }`, { input });
  expect(told.userErrors).toEqual([]);
}
