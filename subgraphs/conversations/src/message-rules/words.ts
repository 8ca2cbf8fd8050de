/** Characters that take no room, put between letters so that a word is not found. */
const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu;

/** A text without what cannot be seen in it. */
export const visibleOf = (text: string): string => text.replaceAll(invisible, "");

/**
 * A text as terms are compared: small letters without accents, full-width ones as plain ones (NFKD), one space between
 * words and around them, so that a term is found as a whole word, however it was written.
 */
export const wordsOf = (text: string): string =>
  ` ${visibleOf(text).normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
