import sharp, { type Sharp } from "sharp";
import { pictureWidths, pixelsMax, sidePixelsMax, sidePixelsMin } from "./media-limits.ts";
import type { ContentType, MediaRejection } from "./media-tables.ts";

/** A picture's size as a person sees it. */
export interface Size { readonly width: number; readonly height: number }
/** What was found wrong. */
export interface Unfit { readonly rejection: MediaRejection }

const isAt = (bytes: Buffer, at: number, ...expected: readonly number[]) => expected.every((byte, n) => bytes[at + n] === byte);

/** The first bytes of each type; what a file calls itself says nothing. */
const beginsAs: Readonly<Record<ContentType, (bytes: Buffer) => boolean>> = {
  "image/jpeg": (bytes) => isAt(bytes, 0, 0xff, 0xd8, 0xff),
  "image/png": (bytes) => isAt(bytes, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  "image/webp": (bytes) => bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP",
};

const sizeOf = async (picture: Sharp): Promise<Size | undefined> => (await picture.metadata().catch(() => undefined))?.autoOrient;

/** Judges a picture by its head, without unpacking it. */
export async function pictureInspect(bytes: Buffer, type: ContentType): Promise<Size | Unfit> {
  if (!beginsAs[type](bytes)) return { rejection: "WRONG_TYPE" };
  const size = await sizeOf(sharp(bytes, { limitInputPixels: false }));
  if (!size) return { rejection: "UNREADABLE" };
  const { width, height } = size;
  if (Math.min(width, height) < sidePixelsMin) return { rejection: "TOO_SMALL" };
  if (Math.max(width, height) > sidePixelsMax || width * height > pixelsMax) return { rejection: "TOO_LARGE" };
  return { width, height };
}

const qualityPercent = 80;      // WebP's usual; a third of the bytes of 95, and nobody sees the difference on a listing

/** A picture in one of its widths, as WebP. */
export interface Made { readonly width: number; readonly bytes: Buffer }

/**
 * Makes a picture in each width up to its own: turned as its camera said, its first frame only, and without a word of what
 * the camera wrote into it (place, time, serial number). Unpacks it; outside of any transaction.
 */
export async function pictureMake(bytes: Buffer, { width }: Size): Promise<readonly Made[] | Unfit> {
  const smaller = pictureWidths.filter((wanted) => wanted < width);
  const widths = smaller.length < pictureWidths.length ? [...smaller, Math.min(width, pictureWidths.at(-1)!)] : smaller;
  const made: Made[] = [];
  try {
    // One after the other: each holds the whole picture.
    for (const each of widths) {
      const picture = sharp(bytes, { limitInputPixels: pixelsMax, failOn: "error" }).autoOrient().resize({ width: each });
      made.push({ width: each, bytes: await picture.webp({ quality: qualityPercent }).toBuffer() });
    }
    return made;
  } catch {
    return { rejection: "UNREADABLE" };      // cut short, or not what its head says: the same at every attempt
  }
}
