import { deflateSync } from "node:zlib";
import sharp from "sharp";

const lamp = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: { r: 200, g: 120, b: 40 } } });

/** A JPEG as a phone makes it: lying on its side, with the place and the maker written into it. */
export const photo = (width = 900, height = 600): Promise<Buffer> => lamp(width, height)
  .withExif({ IFD0: { Make: "Lampophone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 31/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "13/1 24/1 0/1" } })
  .withMetadata({ orientation: 6 }).jpeg().toBuffer();

/** A PNG. */
export const png = (width = 400, height = 300): Promise<Buffer> => lamp(width, height).png().toBuffer();

/** A WebP. */
export const webp = (width = 400, height = 300): Promise<Buffer> => lamp(width, height).webp().toBuffer();

/** Nearly all of a JPEG whose head is whole: noise, so that half of the bytes is half of the picture. */
export async function truncated(): Promise<Buffer> {
  const noise = await sharp({ create: { width: 600, height: 600, channels: 3, background: "black", noise: { type: "gaussian", mean: 128, sigma: 30 } } }).jpeg().toBuffer();
  return noise.subarray(0, noise.length / 2);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A PNG of some hundred bytes whose head claims any number of pixels. */
export function bomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0], 8);      // 8 bits of grey
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.alloc(10_000))), chunk("IEND", Buffer.alloc(0))]);
}

/** What a picture says of itself. */
export const metadataOf = (bytes: Buffer) => sharp(bytes).metadata();
