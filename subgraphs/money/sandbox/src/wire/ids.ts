import { randomBytes } from "node:crypto";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Letters and digits that nobody can guess: 62 of them, so 24 hold 142 bits. */
export function randomWord(length: number): string {
  let word = "";
  while (word.length < length) {
    for (const byte of randomBytes(length)) if (byte < 248 && word.length < length) word += alphabet[byte % 62];   // 248 = 4 × 62: no letter is likelier
  }
  return word;
}

/** `pi_3Qx…`: as Stripe's look, so that nobody comes to rely on a shape that the real ones lack. */
export const idNew = (prefix: string): string => `${prefix}_${randomWord(24)}`;
