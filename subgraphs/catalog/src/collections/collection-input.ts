import { z } from "zod";
import { violatedConstraint } from "@souk/shared/database";
import { notUnique } from "@souk/shared/refusals";
import { plainText, plainTextOrEmpty } from "../plain-text.ts";
import { listingsAtOnceMax } from "./collection-tables.ts";

const slugCharactersMax = 60;
const nameCharactersMax = 80;
/** A paragraph or two above the listings. */
const descriptionCharactersMax = 2_000;

const slug = z.string().max(slugCharactersMax, `At most ${slugCharactersMax} characters.`)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Lower case letters and digits, with single hyphens between.");
const name = plainText(nameCharactersMax);
const description = plainTextOrEmpty(descriptionCharactersMax);

/** Rules of `CollectionCreateInput`. */
export const collectionCreateRules = z.object({ slug, name, description: description.nullish() });
/** Rules of `CollectionUpdateInput`. */
export const collectionUpdateRules = z.object({ slug: slug.nullish(), name: name.nullish(), description: description.nullish() });
/** Rules of inputs that name listings. */
export const listingsNamedRules = z.object({
  listingIds: z.array(z.unknown()).min(1, "Name at least one.").max(listingsAtOnceMax, `At most ${listingsAtOnceMax} at once.`),
});

/** A write that fails because the slug is taken is refused as such; other failures stay what they are. */
export async function slugFree<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (violatedConstraint(error) === "collection_slug_unique") throw notUnique(["input", "slug"], "Another collection has this slug.");
    throw error;
  }
}
