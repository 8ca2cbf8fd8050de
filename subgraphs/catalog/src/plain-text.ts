import { z } from "zod";

/** Characters that no title needs and that Postgres or a screen cannot take: controls but line breaks and tabs, halves of pairs. */
const unprintable = /(?![\n\r\t])\p{Cc}|\p{Cs}/u;

/** A person's text of 1 to `charactersMax` characters, not blank, without control characters. */
export const plainText = (charactersMax: number) => z.string().max(charactersMax, `At most ${charactersMax} characters.`)
  .refine((text) => text.trim() !== "", "This cannot be blank.")
  .refine((text) => !unprintable.test(text), "This holds characters that cannot be shown.");

/** As `plainText`, but may be empty. */
export const plainTextOrEmpty = (charactersMax: number) => z.string().max(charactersMax, `At most ${charactersMax} characters.`)
  .refine((text) => !unprintable.test(text), "This holds characters that cannot be shown.");
