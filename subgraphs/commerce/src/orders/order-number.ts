import { randomBytes } from "node:crypto";

/** Without I, L, O and U: Crockford's base 32, which people read aloud without mistakes. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A number for people: 50 random bits, so that nobody guesses how much is sold; the table keeps it unique. */
export const orderNumber = (): string => Array.from(randomBytes(10), (byte) => letters[byte & 31]).join("");
