import { violatedConstraint } from "@souk/shared/database";
import { notUnique } from "@souk/shared/refusals";
import { z } from "zod";
import { attributeDefinitionsInput } from "../attributes/attribute-input.ts";
import { plainText } from "../plain-text.ts";

const slug = z.string().max(60, "At most 60 characters.").regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Lower case letters and digits, with single hyphens between.");
const position = z.number().int().min(0, "At least 0.").max(9_999, "At most 9999.");

/** Rules of `CategoryCreateInput`. */
export const categoryCreateRules = z.object({
  slug, name: plainText(80), position: position.nullish(), attributes: attributeDefinitionsInput,
});
/** Rules of `CategoryUpdateInput`. */
export const categoryUpdateRules = z.object({
  slug: slug.nullish(), name: plainText(80).nullish(), position: position.nullish(), attributes: attributeDefinitionsInput,
});

/** A write that fails because the slug is taken is refused as such; other failures stay what they are. */
export async function slugKept<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (violatedConstraint(error) === "category_slug_unique") throw notUnique(["input", "slug"], "Another category has this slug.");
    throw error;
  }
}
