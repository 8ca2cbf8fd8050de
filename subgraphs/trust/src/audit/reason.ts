import { z } from "zod";

/** A sentence or three, not a file; the tables that keep one hold it to the same. */
const reasonCharactersMax = 500;

/** Rules for why staff did something: whoever reads the log later sees all of it. */
export const reasonRule = z.string()
  .max(reasonCharactersMax, `At most ${reasonCharactersMax} characters.`)
  .refine((reason) => reason.trim() !== "", "A reason is needed.")
  .refine((reason) => !/(?![\n\r\t])\p{Cc}|\p{Cs}/u.test(reason), "This holds characters that cannot be shown.");
