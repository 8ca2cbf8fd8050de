import { machine } from "@souk/shared/machine";

/** How far a picture is. Whether it was taken off its listing is no state: it stays what it is. */
export type MediaState = "UPLOADING" | "UPLOADED" | "READY" | "REJECTED";

/** From the leave to upload to what everybody sees. The trigger media_moves refuses any other step. */
export const mediaMachine = machine<MediaState>()({
  attach: { from: ["UPLOADING"], to: "UPLOADED", by: ["seller"] },
  prepare: { from: ["UPLOADED"], to: "READY", by: ["system"] },
  reject: { from: ["UPLOADED"], to: "REJECTED", by: ["system"] },
});
