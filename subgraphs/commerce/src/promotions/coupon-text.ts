import { randomInt } from "node:crypto";

/** As the database takes it: letters, digits, dashes, of 3 to 32. */
const codeForm = /^[A-Z0-9][A-Z0-9_-]{2,31}$/;
/** Without 0, 1, I, L, O and U: read aloud and typed from paper. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 30^10 are some 2^49: nobody guesses one of a thousand. */
const generatedCharacters = 10;

/** A code as it is stored, however it was typed: without spaces around, in capitals. */
export const couponText = (typed: string): string => typed.trim().toUpperCase();

/** True if this could be a code; such a text is looked for. */
export const isCouponText = (text: string): boolean => codeForm.test(text);

/** A code that nobody chose, behind a prefix. */
export const couponGenerated = (prefix = ""): string =>
  prefix + Array.from({ length: generatedCharacters }, () => alphabet[randomInt(alphabet.length)]).join("");
