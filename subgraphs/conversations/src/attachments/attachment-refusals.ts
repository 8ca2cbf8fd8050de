import { invalid, invalidInput, Refused } from "@souk/shared/refusals";
import { attachmentBytesMax } from "./attachment-limits.ts";
import type { AttachmentRejection } from "./attachment-picture.ts";

const words: Readonly<Record<AttachmentRejection, string>> = {
  NOT_UPLOADED: "Nothing was uploaded yet.", WRONG_SIZE: "It has not as many bytes as was said.", WRONG_TYPE: "It is not of the type that was said.",
  TOO_LARGE: "It has too many pixels.", UNREADABLE: "It cannot be read as a picture.",
};

/** What was uploaded is no picture that can be sent. Its author puts another at the same address, and asks under a new key. */
export const attachmentRejected = (reason: AttachmentRejection) =>
  new Refused({ __typename: "AttachmentRejectedError", code: "ATTACHMENT_REJECTED", message: words[reason], path: ["id"], reason });
export const typeUnsupported = () => invalidInput(invalid(["input", "contentType"], "Pictures only: image/jpeg, image/png or image/webp."));
export const sizeUnsupported = () => invalidInput(invalid(["input", "byteSize"], `A picture has 1 to ${attachmentBytesMax} bytes.`));
