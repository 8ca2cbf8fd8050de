import { uploadsPrefix } from "@souk/shared/objects";
import { uuidOf, type Id } from "@souk/shared/ids";
import { bool, id, int, ref, table, text, timestamp, type Row } from "@souk/shared/table";

/** Files that are handed out. */
export const digitalFiles = table("commerce.digital_file", {
  id: id("dfl"),
  variantId: ref("var"),
  sellerId: ref("sel"),
  fileName: text(),
  byteSize: int(),
  isKept: bool(),
  createdAt: timestamp(),
});
export type DigitalFile = Row<typeof digitalFiles>;

/** What a browser is told of every such file: to keep it, not to open it. */
export const fileContentType = "application/octet-stream";

/** Where its seller puts a file. */
export const fileUploadKey = (fileId: Id<"dfl">): string => `${uploadsPrefix}${uuidOf(fileId)}`;
/** Where it lies from then on: nobody exchanges it any more. */
export const fileKey = (fileId: Id<"dfl">): string => `digital-goods/${uuidOf(fileId)}`;
