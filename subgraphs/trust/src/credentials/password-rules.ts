import { z } from "zod";
import { commonPasswords } from "./common-passwords.ts";

/** Shorter ones are guessed offline; length is what counts, so nothing is said of digits or signs (NIST SP 800-63B, 3.1.1). */
const passwordCharactersMin = 10;
/** Room for any passphrase, and an end to what a request can make us hash. */
const passwordCharactersMax = 128;

/** Rules for a password somebody chooses. A password that is tried has none beside its longest length. */
export const passwordChosen = z.string()
  .refine((password) => [...password].length >= passwordCharactersMin, `At least ${passwordCharactersMin} characters.`)
  .max(passwordCharactersMax, `At most ${passwordCharactersMax} characters.`)
  .refine((password) => !commonPasswords.has(password.toLowerCase()), "This is one of the first passwords that are tried.")
  .refine((password) => !/[\0\p{Surrogate}]/u.test(password), "Only characters that can be typed.");

/** What is tried: bounded, so that nobody makes us hash a megabyte. */
export const passwordTried = z.string().max(passwordCharactersMax, `At most ${passwordCharactersMax} characters.`);
