import { z } from "zod";

/** Shorter says nothing to whoever reads the books in ten years. */
const reasonCharactersMin = 10;
/** A sentence or three, not a file; the tables that keep one hold it to the same. */
const reasonCharactersMax = 500;

/** Rules for why books are written by hand, and why not. Characters are counted as people count them. */
export const reasonRule = z.string()
  .max(reasonCharactersMax, `At most ${reasonCharactersMax} characters.`)
  .refine((reason) => [...reason.trim()].length >= reasonCharactersMin, `At least ${reasonCharactersMin} characters.`)
  .refine((reason) => !/(?![\n\r\t])\p{Cc}|\p{Cs}/u.test(reason), "This holds characters that cannot be shown.");
