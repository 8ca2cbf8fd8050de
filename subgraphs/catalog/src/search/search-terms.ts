import type { Tx } from "@souk/shared/database";

/** Whose documents: of these listings, or of these sellers. */
export interface TermsOf { readonly by: "listing_id" | "seller_id"; readonly uuids: readonly string[] }

/**
 * Adds the visible documents' terms to their counts, or takes them off. Before a document changes its terms are taken off,
 * afterwards they are added, both under the lock of its seller: each document counts once, whatever is repeated.
 */
export async function termsCount(tx: Tx, { by, uuids }: TermsOf, sign: 1 | -1): Promise<void> {
  await tx.run(
    `insert into catalog.search_term as s (term, documents)
     select t.term, $2::int * count(*)::int
       from catalog.search_document d
      cross join unnest(d.terms) as t (term)
      where d.${by} = any($1::uuid[])
        and d.is_visible
      group by t.term
      order by t.term                -- two writers lock in one order
         on conflict (term) do update set documents = s.documents + excluded.documents`, [uuids, sign]);
}
