import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { JobContext } from "@souk/shared/work";
import { publish } from "@souk/schema/events";
import { listings } from "../listings/listing-tables.ts";
import { uploadInspect } from "./media-object.ts";
import { media, pictureKey, uploadKey, type Media, type MediaRejection } from "./media-tables.ts";
import { pictureMake, type Size } from "./picture.ts";

/** Which picture to make ready. */
export interface MediaJob { readonly mediaId: Id<"med"> }

/** What came of looking closely. */
type Outcome = { readonly rejection: MediaRejection } | { readonly size: Size; readonly widths: readonly number[] };

/**
 * Makes an attached picture's widths and shows it, or says why not; the upload, which still tells where it was taken, is
 * deleted. Runs again from the start after a crash: objects are put under the same keys, and the state changes once.
 */
export async function mediaPrepare({ mediaId }: MediaJob, context: JobContext): Promise<void> {
  const { database, objects, correlationId } = context;
  const [picture] = await database.read(media, `select ${media.select("m")} from catalog.media m where m.id = $1`, [uuidOf(mediaId)]);
  if (picture?.state === "UPLOADED") {
    const outcome = await pictureLookedAt(picture, context);
    await database.transaction({ origin: { actor: "service:media", correlationId } }, (tx) => settle(tx, picture, outcome));
  }
  await objects.delete(uploadKey(mediaId));
}

async function pictureLookedAt(picture: Media, { objects }: JobContext): Promise<Outcome> {
  const found = await uploadInspect(objects, picture);
  if ("rejection" in found) return found;
  const made = await pictureMake(found.bytes, found);
  if ("rejection" in made) return made;
  for (const { width, bytes } of made) await objects.put(pictureKey(picture, width), bytes, "image/webp");
  return { size: { width: found.width, height: found.height }, widths: made.map(({ width }) => width) };
}

/** Writes what came of it, once. */
async function settle(tx: Tx, { id, listingId }: Media, outcome: Outcome): Promise<void> {
  const changed = "rejection" in outcome
    ? await tx.run("update catalog.media set state = 'REJECTED', rejection = $2 where id = $1 and state = 'UPLOADED'", [uuidOf(id), outcome.rejection])
    : await tx.run("update catalog.media set state = 'READY', width = $2, height = $3, widths = $4 where id = $1 and state = 'UPLOADED'",
      [uuidOf(id), outcome.size.width, outcome.size.height, outcome.widths]);
  if (changed === 0) return;      // another attempt at the same job was faster
  const [listing] = await tx.read(listings, `select ${listings.select("l")} from catalog.listing l where l.id = $1`, [uuidOf(listingId)]);
  await publish(tx, "rejection" in outcome ? "media.rejected" : "media.ready", { mediaId: id, listingId, sellerId: listing!.sellerId });
}
