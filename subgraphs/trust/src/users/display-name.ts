import { z } from "zod";

/** One line, so that nobody can write a paragraph of ours under a mail or a review. */
const displayNameCharactersMax = 80;

/** Rules for how a person is shown. */
export const displayNameRule = z.string().trim()
  .min(1, "A name is needed.")
  .max(displayNameCharactersMax, `At most ${displayNameCharactersMax} characters.`)
  .refine((name) => !/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u.test(name), "One line of characters that can be seen.");
