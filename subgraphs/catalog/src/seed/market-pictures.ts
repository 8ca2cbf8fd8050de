import sharp from "sharp";
import { present } from "@souk/shared/assert";
import { idOf } from "@souk/shared/ids";
import type { ObjectStore } from "@souk/shared/objects";
import { pictureWidths } from "../media/media-limits.ts";
import { pictureKey } from "../media/media-tables.ts";
import { pictureMake, type Made } from "../media/picture.ts";
import { chanceOf } from "./chance.ts";
import { marketUuid } from "./market-ids.ts";

/** Enough that a page of twenty shows few twice; they are made in some seconds and take half a megabyte. */
export const picturesMade = 24;

const size = { width: 960, height: 720 };
const widths = [...pictureWidths.filter((width) => width < size.width), size.width];

/** A picture whose objects are there. */
export interface MadePicture { readonly mediaId: string; readonly width: number; readonly height: number; readonly widths: readonly number[]; readonly byteSize: number }

/** The picture of the n-th listing: the first listings have their own, all others one of theirs. */
export const pictureIdOf = (seed: number, number: number): string => marketUuid(seed, number, "picture");

/** A thing on a table, in colours of its number. */
const drawing = (seed: number, number: number): string => {
  const chance = chanceOf(seed ^ 0x51c7, number);
  const [hue, x, y, radius] = [chance.below(360), 300 + chance.below(360), 220 + chance.below(200), 90 + chance.below(120)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">
    <defs><linearGradient id="wall" x2="0" y2="1"><stop stop-color="hsl(${hue} 35% 88%)"/><stop offset="1" stop-color="hsl(${hue} 30% 70%)"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#wall)"/><rect y="520" width="100%" height="200" fill="hsl(${(hue + 30) % 360} 25% 45%)"/>
    <ellipse cx="${x}" cy="540" rx="${radius}" ry="24" fill="#0003"/>
    ${number % 2 === 0 ? `<circle cx="${x}" cy="${y + 100}" r="${radius}" fill="hsl(${(hue + 180) % 360} 60% 50%)"/>`
      : `<rect x="${x - radius}" y="${y}" width="${2 * radius}" height="${530 - y}" rx="30" fill="hsl(${(hue + 200) % 360} 55% 45%)"/>`}
  </svg>`;
};

/** Draws the market's pictures and puts their widths where everybody reads them. Repeatable: one that is there is not drawn again. */
export async function marketPictures(objects: ObjectStore, seed: number): Promise<readonly MadePicture[]> {
  const pictures: MadePicture[] = [];
  for (let number = 0; number < picturesMade; number++) {
    const mediaId = pictureIdOf(seed, number);
    const keyOf = (width: number) => pictureKey({ id: idOf("med", mediaId), pictureOf: null }, width);
    const largest = () => objects.head(keyOf(size.width));
    if (!await largest()) for (const { width, bytes } of await drawn(seed, number)) await objects.put(keyOf(width), bytes, "image/webp");
    pictures.push({ mediaId, ...size, widths, byteSize: present(await largest(), "the picture just put").byteSize });
  }
  return pictures;
}

/** In all its widths, the largest last. */
async function drawn(seed: number, number: number): Promise<readonly Made[]> {
  const made = await pictureMake(await sharp(Buffer.from(drawing(seed, number))).png().toBuffer(), size);
  if ("rejection" in made) throw new Error(`the drawing of picture ${number} is ${made.rejection}`);
  return made;
}
