import { id, int, nullable, oneOf, ref, table, text, timestamp, type Column, type Row } from "@souk/shared/table";
import { uuidOf, type Id } from "@souk/shared/ids";
import { publicPrefix, uploadsPrefix } from "@souk/shared/objects";
import type { MediaState } from "./media-states.ts";

/** What a picture may be sent as; the graph calls them by these names. */
export const contentTypes = ["image/jpeg", "image/png", "image/webp"] as const;
export type ContentType = (typeof contentTypes)[number];

/** Why what was uploaded cannot be shown. */
export type MediaRejection = "NOT_UPLOADED" | "WRONG_SIZE" | "WRONG_TYPE" | "UNREADABLE" | "TOO_SMALL" | "TOO_LARGE";

const ints = (): Column<readonly number[]> => ({ options: { type: "int", array: true }, read: (raw) => raw as number[], write: (value) => value });

/** Pictures of listings. */
export const media = table("catalog.media", {
  id: id("med"),
  listingId: ref("lst"),
  contentType: oneOf<ContentType>(),
  byteSize: int(),
  state: oneOf<MediaState>(),
  rejection: nullable(oneOf<MediaRejection>()),
  /** Its place among its listing's; null before it is attached and after it was taken off. */
  position: nullable(int()),
  altText: text(),
  /** As a person sees it: turned as its camera said. */
  width: nullable(int()),
  height: nullable(int()),
  /** In which widths it was made, the smallest first. */
  widths: ints(),
  /** The picture whose objects it shows, if they are not its own. */
  pictureOf: nullable(ref("med")),
  createdAt: timestamp(),
  archivedAt: nullable(timestamp()),
});
export type Media = Row<typeof media>;

/** Where its seller puts it: read by us alone, since it still says where it was taken. */
export const uploadKey = (mediaId: Id<"med">): string => `${uploadsPrefix}${uuidOf(mediaId)}`;
/** Where everybody reads it in one width. */
export const pictureKey = ({ id: own, pictureOf }: Pick<Media, "id" | "pictureOf">, width: number): string => `${publicPrefix}listings/${uuidOf(pictureOf ?? own)}/${width}.webp`;
