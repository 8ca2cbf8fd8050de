import { createHash } from "node:crypto";

/** When the market's listings were begun: a second apart, in their order, so that ids sort by number. Long ago, so that what people make stands before. */
const beginMs = Date.UTC(2026, 0, 1);
const apartMs = 1_000;

/** The `uuid` of the n-th of something in the market of a seed, in the form of UUIDv7: the same whenever it is asked for. */
export function marketUuid(seed: number, number: number, thing: string): string {
  const moment = (beginMs + number * apartMs).toString(16).padStart(12, "0");
  const bytes = createHash("sha256").update(`${seed} ${number} ${thing}`).digest();
  bytes[0] = (bytes[0]! & 0x0f) | 0x70;
  bytes[2] = (bytes[2]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex", 0, 10);
  return `${moment.slice(0, 8)}-${moment.slice(8)}-${hex.slice(0, 4)}-${hex.slice(4, 8)}-${hex.slice(8, 20)}`;
}
