import sharp from "sharp";
import { demoMotifs, type DemoMotif, type Inks } from "./demo-motifs.ts";

/** What a picture of the demo market shows. */
export interface DemoPicture {
  readonly motif: DemoMotif;
  readonly inks: Inks;
  /** The wall behind it. */
  readonly wall: string;
  /** Nearer, and from a little beside: a second picture of the same thing. */
  readonly isDetail?: boolean;
}

const [width, height] = [1200, 900];      // as a phone's picture, made small enough to be drawn at once
const qualityPercent = 84;

/** Draws a thing in a room, as a JPEG of some tens of kilobytes: the same bytes for the same picture. */
export const demoPicture = ({ motif, inks, wall, isDetail = false }: DemoPicture): Promise<Buffer> =>
  sharp(Buffer.from(scene(demoMotifs[motif](inks), wall, isDetail))).jpeg({ quality: qualityPercent }).toBuffer();

const scene = (thing: string, wall: string, isDetail: boolean): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${isDetail ? "330 300 560 420" : `0 0 ${width} ${height}`}">
  <defs>
    <linearGradient id="light" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".55"/><stop offset="1" stop-color="#000" stop-opacity=".16"/></linearGradient>
    <linearGradient id="table" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#cdb79a"/><stop offset="1" stop-color="#a98f6f"/></linearGradient>
    <filter id="soft" x="-30%" y="-80%" width="160%" height="260%"><feGaussianBlur stdDeviation="20"/></filter>
  </defs>
  <rect width="${width}" height="${height}" fill="${wall}"/>
  <rect width="${width}" height="${height}" fill="url(#light)"/>
  <rect y="650" width="${width}" height="250" fill="url(#table)"/>
  <ellipse cx="620" cy="706" rx="360" ry="34" fill="#000" opacity=".35" filter="url(#soft)"/>
  ${thing}
</svg>`;
