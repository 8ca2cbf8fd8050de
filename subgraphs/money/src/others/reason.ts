import { z } from "zod";

/** Fewer characters say nothing to whoever reads them next year. */
const reasonCharactersMin = 3;
/** A sentence or three; the tables that keep it hold it to the same. */
const reasonCharactersMax = 500;

/** Rules for why money is moved by hand. Characters are counted as people count them. */
export const reasonRule = z.string()
  .max(reasonCharactersMax, `At most ${reasonCharactersMax} characters.`)
  .refine((reason) => [...reason.trim()].length >= reasonCharactersMin, `At least ${reasonCharactersMin} characters.`)
  .refine((reason) => !/(?![\n\r\t])\p{Cc}|\p{Cs}/u.test(reason), "This holds characters that cannot be shown.");

/** Rules for an amount that is moved: there is something of it. */
export const amountRule = z.bigint().positive("More than nothing.");
