import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { quickReplyCreate } from "./quick-reply-create.ts";
import { quickReplyDelete } from "./quick-reply-delete.ts";
import { quickReplyUpdate } from "./quick-reply-update.ts";

export const resolvers: Pick<Resolvers, "Mutation" | "QuickReply"> & { readonly Seller: Pick<NonNullable<Resolvers["Seller"]>, "quickReplies"> } = {
  Mutation: {
    quickReplyCreate: payload("quickReply", quickReplyCreate),
    quickReplyUpdate: payload("quickReply", quickReplyUpdate),
    quickReplyDelete: payload("seller", quickReplyDelete),
  },
  QuickReply: {
    __resolveReference: ({ id }, { quickReplies }) => quickReplies.byId.load(id),
    seller: ({ sellerId }) => ({ id: sellerId }),
  },
  Seller: { quickReplies: ({ id }, _, { quickReplies }) => quickReplies.ofSeller(id) },
};
