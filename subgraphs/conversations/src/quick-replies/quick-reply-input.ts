import { violatedConstraint } from "@souk/shared/database";
import { notUnique } from "@souk/shared/refusals";
import { z } from "zod";
import { bodyRule } from "../messages/message-text.ts";

/** A title stands on one line of a list. The table holds it to the same. */
export const titleCharactersMax = 80;
/** Characters that no line needs and that Postgres or a screen cannot take: controls, halves of pairs. */
const unprintable = /\p{Cc}|\p{Cs}/u;

const titleRule = z.string().max(titleCharactersMax, `At most ${titleCharactersMax} characters.`)
  .refine((title) => title.trim() !== "", "A title is needed.")
  .refine((title) => !unprintable.test(title), "This holds characters that cannot be shown.");

/** Rules of `QuickReplyCreateInput` beyond the schema's types: the text is held to what a message is held to. */
export const quickReplyCreateRules = z.object({ title: titleRule, text: bodyRule });
/** Rules of `QuickReplyUpdateInput`. */
export const quickReplyUpdateRules = z.object({ title: titleRule.nullish(), text: bodyRule.nullish() });

/** A write that fails because the title is taken is refused as such; other failures stay what they are. */
export async function titleFree<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (violatedConstraint(error) === "quick_reply_once") throw notUnique(["input", "title"], "There is a quick reply of this title.");
    throw error;
  }
}
