import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { addressUntil, attachmentUploadOf, attachmentUrl } from "./attachment-shown.ts";
import { messageAttachmentFinish } from "./message-attachment-finish.ts";
import { messageAttachmentUploadCreate } from "./message-attachment-upload-create.ts";

export const resolvers: Pick<Resolvers, "Mutation" | "MessageAttachment" | "MessageAttachmentUploadCreatePayload"> & { readonly Message: Pick<NonNullable<Resolvers["Message"]>, "attachments"> } = {
  Mutation: {
    messageAttachmentUploadCreate: payload("attachment", messageAttachmentUploadCreate),
    messageAttachmentFinish: payload("attachment", messageAttachmentFinish),
  },
  MessageAttachmentUploadCreatePayload: {
    uploadUrl: ({ attachment }, _, { objects }) => attachmentUploadOf(attachment, objects)?.url ?? null,
    headers: ({ attachment }, _, { objects }) => attachmentUploadOf(attachment, objects)?.headers ?? null,
    expiresAt: ({ attachment }, _, { objects }) => attachmentUploadOf(attachment, objects)?.expiresAt ?? null,
  },
  MessageAttachment: {
    url: (attachment, _, { objects }) => attachmentUrl(attachment, objects),
    urlExpiresAt: (attachment, _, { objects }) => (attachmentUrl(attachment, objects) === null ? null : addressUntil()),
  },
  Message: { attachments: ({ id }, _, { attachments }) => attachments.ofMessage.load(id).then((all) => [...all]) },
};
