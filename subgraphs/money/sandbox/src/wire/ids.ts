import { randomBytes } from "node:crypto";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

let drawn = randomBytes(0);
let next = 0;
const drawnAtOnce = 8_192;     // a call for each id costs more than all else of making it

/** Letters and digits that nobody can guess: 62 of them, so 24 hold 142 bits. */
export function randomWord(length: number): string {
  let word = "";
  while (word.length < length) {
    if (next === drawn.length) [drawn, next] = [randomBytes(drawnAtOnce), 0];
    const byte = drawn[next++]!;
    if (byte < 248) word += alphabet[byte % 62];       // 248 = 4 × 62: no letter is likelier than another
  }
  return word;
}

/** `pi_3Qx…`: as Stripe's look, so that nobody comes to rely on a shape that the real ones lack. */
export const idNew = (prefix: string): string => `${prefix}_${randomWord(24)}`;
