import { machine } from "@souk/shared/machine";

/** How far a picture is. */
export type AttachmentState = "UPLOADING" | "READY" | "SENT" | "REMOVED";

/** From leave to upload to a message, and away with it. */
export const attachmentMachine = machine<AttachmentState>()({
  finish: { from: ["UPLOADING"], to: "READY", by: ["author"] },
  send: { from: ["READY"], to: "SENT", by: ["author"] },
  remove: { from: ["SENT"], to: "REMOVED", by: ["operator"] },
});
