import { ConversationPageDocument, MyConversationsDocument, MyOrdersDocument, SendMessageDocument, StartConversationDocument } from "@souk/schema/client/documents";
import { present } from "@souk/shared/assert";
import type { DemoMarket, OfferedListing } from "./demo-market.ts";
import { demoKey, give } from "./give.ts";
import type { SignedIn } from "./settle.ts";
import type { DemoTalk } from "./talks.ts";

const lookedAt = 50;      // of a demo person's conversations, orders and messages, that is all

/** The order of that buyer in which it was bought. */
async function orderOf({ graph }: SignedIn, title: string): Promise<string | undefined> {
  const { me } = await give(graph, MyOrdersDocument, { first: lookedAt });
  return me?.orders?.edges.find(({ node }) => node.lines.some((line) => line.title === title))?.node.id;
}

/** The conversation that the two have already, and how far it got. */
async function talkBefore({ graph }: SignedIn, subjectId: string): Promise<{ readonly id: string; readonly said: number } | undefined> {
  const { me } = await give(graph, MyConversationsDocument, { first: lookedAt });
  const id = me?.conversations?.edges.find(({ node }) => node.subject?.id === subjectId)?.node.id;
  return id === undefined ? undefined : { id, said: (await give(graph, ConversationPageDocument, { id, last: lookedAt })).conversation?.messages?.edges.length ?? 0 };
}

/** Has two people talk. Repeatable: what was said is known by what it is about, and gone on from. */
export async function talkHeld({ people, shops, signal }: DemoMarket, talk: DemoTalk, offered: ReadonlyMap<string, OfferedListing>): Promise<void> {
  const buyer = present(people.get(talk.buyer), talk.buyer);
  const { owner } = present(shops.get(talk.shop), talk.shop);
  const subjectId = present(talk.isOfOrder ? await orderOf(buyer, talk.title) : offered.get(talk.title)?.id, talk.title);
  const before = await talkBefore(buyer, subjectId);
  let conversationId = before?.id;
  for (const [at, { by, words: body }] of [...talk.says.entries()].slice(before?.said ?? 0)) {
    signal.throwIfAborted();
    const { graph } = by === "buyer" ? buyer : owner;
    const idempotencyKey = demoKey(talk.buyer, talk.title, `says ${at}`);
    if (conversationId) await give(graph, SendMessageDocument, { input: { conversationId, body, idempotencyKey } });
    else conversationId = (await give(graph, StartConversationDocument, { input: { subjectId, body, idempotencyKey } })).conversationStart.conversation!.id;
  }
}
