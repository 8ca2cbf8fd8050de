import { z } from "zod";
import { bodyCharactersMax } from "./message-tables.ts";

/** Characters that no message needs and that Postgres or a screen cannot take: controls but line breaks and tabs, halves of pairs. */
const unprintable = /(?![\n\r\t])\p{Cc}|\p{Cs}/u;

/** Rules for what somebody writes: plain text, nothing is read into it. */
export const bodyRule = z.string().max(bodyCharactersMax, `At most ${bodyCharactersMax} characters.`)
  .refine((body) => body.trim() !== "", "There is nothing in it.")
  .refine((body) => !unprintable.test(body), "This holds characters that cannot be shown.");

const reasonCharactersMax = 500;      // a sentence or three; the tables that keep one hold it to the same

/** Rules for why staff did something. */
export const reasonRule = z.string().max(reasonCharactersMax, `At most ${reasonCharactersMax} characters.`)
  .refine((reason) => reason.trim() !== "", "A reason is needed.")
  .refine((reason) => !unprintable.test(reason), "This holds characters that cannot be shown.");
