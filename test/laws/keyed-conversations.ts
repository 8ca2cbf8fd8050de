import { asAdmin } from "../cluster.ts";
import { attachmentOf, conversationOf, quickReplyOf } from "../authorisation-conversations.ts";
import { listingIn } from "../authorisation-objects.ts";
import { ofOwner, seller, sellerApart, type KeyedRequests, type Stage } from "./keyed-stage.ts";

/** An hour passes: whoever is new begins five conversations in one at the most. */
const hourPasses = ({ world }: Stage) => asAdmin(world.database.adminUrl, (admin) => admin.query("update conversations.sender set hour_from = hour_from - interval '1 hour'"));
/** A thread of the buyer's about a listing of its own. */
async function thread(stage: Stage) {
  await hourPasses(stage);
  return conversationOf(stage.buyer, await published(stage));
}
const published = (stage: Stage) => listingIn(stage.world, stage.owner, seller(stage), stage.categoryId, "PUBLISHED");

/** One request for each mutation with a key of what people write one another. */
export const conversationRequests: KeyedRequests = {
  conversationStart: async (stage) => {
    await hourPasses(stage);
    const input = { subjectId: await published(stage), body: "Is it still there?" };
    return { person: stage.buyer, input, other: { ...input, body: "Is it gone?" } };
  },
  messageAttachmentUploadCreate: async (stage) => {
    const { conversationId } = await thread(stage);
    const input = { conversationId, contentType: "image/png", byteSize: 1_000 };
    return { person: stage.buyer, input, other: { ...input, byteSize: 2_000 } };
  },
  // Nothing but the key stands in this input: the other request is for another picture.
  messageAttachmentFinish: async (stage) => {
    const { conversationId } = await thread(stage);
    return { person: stage.buyer, id: await attachmentOf(stage.buyer, conversationId), input: {}, other: { id: await attachmentOf(stage.buyer, conversationId) } };
  },
  messageSend: async (stage) => {
    const { conversationId } = await thread(stage);
    const input = { conversationId, body: "I would come today." };
    return { person: stage.buyer, input, other: { ...input, body: "I would come tomorrow." } };
  },
  messageEdit: async (stage) => {
    const { messageId } = await thread(stage);
    const input = { expectedVersion: 1, body: "When does it come, please?" };
    return { person: stage.buyer, id: messageId, input, other: { ...input, body: "Does it come?" } };
  },
  quickReplyCreate: async (stage) => {
    const input = { sellerId: await sellerApart(stage), title: "Opening hours", text: "Monday to Friday, 9 to 5." };
    return { ...ofOwner(stage), input, other: { ...input, text: "Saturdays, too." } };
  },
  quickReplyUpdate: async (stage) => {
    const id = await quickReplyOf(stage.owner, await sellerApart(stage), "Opening hours");
    const input = { expectedVersion: 1, text: "Saturdays, too." };
    return { ...ofOwner(stage), id, input, other: { ...input, text: "Never." } };
  },
  // Nothing but the key stands in this input: the other request is for another quick reply.
  quickReplyDelete: async (stage) => {
    const sellerId = await sellerApart(stage);
    return { ...ofOwner(stage), id: await quickReplyOf(stage.owner, sellerId, "Opening hours"), input: {}, other: { id: await quickReplyOf(stage.owner, sellerId, "Delivery") } };
  },
};
