import { z } from "zod";

/** Characters that no line of text needs and that Postgres, a label printer or a screen cannot take: controls, halves of pairs. */
const unprintable = /\p{Cc}|\p{Cs}/u;

/** One line of a person's text, not blank, of at most `charactersMax` characters. */
export const shownText = (charactersMax: number) => z.string().max(charactersMax, `At most ${charactersMax} characters.`)
  .refine((text) => text.trim() !== "", "This cannot be blank.")
  .refine((text) => !unprintable.test(text), "This holds characters that cannot be shown.");
