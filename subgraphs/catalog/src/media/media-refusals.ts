import { invalidInput, Refused } from "@souk/shared/refusals";
import { contentTypes, type MediaRejection } from "./media-tables.ts";
import { mediaBytesMax, sidePixelsMax, sidePixelsMin } from "./media-limits.ts";

/** What a seller reads, by reason. */
const messages: Readonly<Record<MediaRejection, string>> = {
  NOT_UPLOADED: "The picture has not been uploaded yet.",
  WRONG_SIZE: "The picture is not as large as was said.",
  WRONG_TYPE: "The file is not of the type that was said.",
  UNREADABLE: "The picture cannot be read; it may have been cut short.",
  TOO_SMALL: `The picture is too small: at least ${sidePixelsMin} pixels on each side.`,
  TOO_LARGE: `The picture is too large: at most ${sidePixelsMax} pixels on each side, and 64 million in all.`,
};

/** What was uploaded cannot be shown. Not remembered under its key: the seller puts another file at the same address and tries again. */
export const mediaRejected = (reason: MediaRejection) => invalidInput(
  { __typename: "MediaRejectedError", code: "MEDIA_REJECTED", message: messages[reason], path: ["id"], reason });

/** Videos, documents, and pictures that not every browser shows. */
export const mediaTypeUnsupported = () => invalidInput({
  __typename: "MediaTypeUnsupportedError", code: "MEDIA_TYPE_UNSUPPORTED", message: "Only pictures: JPEG, PNG or WebP.", path: ["input", "contentType"], supported: contentTypes });

/** More than one file may have. */
export const mediaTooLarge = () => invalidInput(
  { __typename: "InvalidInputError", code: "INVALID", message: `A picture has 1 to ${mediaBytesMax} bytes.`, path: ["input", "byteSize"] });

/** A listing has its pictures, or as many uploads begun for it. Not remembered: one may go. */
export const mediaLimit = (path: readonly string[], limit: number) =>
  new Refused({ __typename: "MediaLimitError", code: "MEDIA_LIMIT", message: `At most ${limit}.`, path, limit }, { isBadInput: true });
