import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { invalid, invalidInput, notFound, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { categoryLock } from "../categories/category-lock.ts";
import type { Context } from "../context.ts";
import { policiesMax, type ReviewPolicy } from "./review-policies.ts";

/** `ListingReviewPolicySetInput`. */
export interface ListingReviewPolicySetInput { readonly categoryId?: Id<"cat"> | null; readonly isAutomatic?: boolean | null }

/**
 * Says whether somebody looks at a category's listings before everybody sees them, for those handed in from now on. The
 * log names who said so.
 *
 * Repeatable: it sets what is set, and tells of it once.
 * @throws Refused Invalid (no such category; the policy for all others taken away; more policies than anybody oversees)
 */
export const listingReviewPolicySet = verb("listingReviewPolicySet", async (tx, _context: Context, input: ListingReviewPolicySetInput): Promise<{ readonly policy: ReviewPolicy | null }> => {
  const { categoryId = null, isAutomatic = null } = input;
  if (categoryId === null && isAutomatic === null) throw invalidInput(invalid(["input", "isAutomatic"], "The policy for all others is one or the other.", "REQUIRED"));
  await tx.row("select from catalog.listing_review_policy where category_id is null for update");      // policies are counted one after another
  if (categoryId !== null && !await categoryLock(tx, categoryId, "shared")) throw notFound(["input", "categoryId"], "There is no such category.");
  const of = categoryId && uuidOf(categoryId);
  const changed = isAutomatic === null
    ? await tx.run("delete from catalog.listing_review_policy where category_id = $1", [of])
    : await tx.run(
      `insert into catalog.listing_review_policy as p (category_id, is_automatic) values ($1, $2)
           on conflict (category_id) do update set is_automatic = excluded.is_automatic where p.is_automatic <> excluded.is_automatic`, [of, isAutomatic]);
  const { count } = present(await tx.row<{ count: number }>("select count(*)::int as count from catalog.listing_review_policy"), "a count");
  if (count > policiesMax) throw new Refused(invalid(["input", "categoryId"], `There are at most ${policiesMax} policies.`));
  if (changed > 0) await publish(tx, "listingReviewPolicy.set", { categoryId, isAutomatic });
  return { policy: isAutomatic === null ? null : { categoryId, isAutomatic } };
}, { withoutKey: "sets what is set" });
