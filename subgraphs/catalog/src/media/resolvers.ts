import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { mediaAttach } from "./media-attach.ts";
import { mediaDetach } from "./media-detach.ts";
import { mediaReorder } from "./media-reorder.ts";
import { mediaUpdate } from "./media-update.ts";
import { uploadOf, urlOf } from "./media-shown.ts";
import { mediaUploadCreate } from "./media-upload-create.ts";

export const resolvers: Pick<Resolvers, "Mutation" | "Media" | "MediaUploadCreatePayload"> = {
  Mutation: {
    mediaUploadCreate: payload("media", mediaUploadCreate),
    mediaAttach: payload("media", mediaAttach),
    mediaReorder: payload("listing", mediaReorder),
    mediaUpdate: payload("media", mediaUpdate),
    mediaDetach: payload("media", mediaDetach),
  },
  MediaUploadCreatePayload: {
    uploadUrl: ({ media }, _, { objects }) => uploadOf(media, objects)?.url ?? null,
    headers: ({ media }, _, { objects }) => uploadOf(media, objects)?.headers ?? null,
    expiresAt: ({ media }, _, { objects }) => uploadOf(media, objects)?.expiresAt ?? null,
  },
  Media: {
    __resolveReference: ({ id }, { mediaSeen }) => mediaSeen(id),
    listing: ({ listingId }, _, { listings }) => listings.byId.load(listingId),
    url: (picture, { width }, { objects }) => urlOf(picture, width, objects),
  },
};
