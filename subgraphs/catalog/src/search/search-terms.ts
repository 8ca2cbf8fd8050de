/** A part of a statement that names rows with `listing_id`, `terms` and `is_visible`. */
export interface TermsChange {
  /** The documents as they were. Every part of a statement reads what was there before it. */
  readonly before: string;
  /** The same documents as they are written: what the writing part returns. */
  readonly after: string;
}

/**
 * The end of a statement that writes documents: brings the counts of their terms along, of visible documents only. Only what
 * differs is written: most edits change a price or a sentence, and a count stands in five indexes. Runs under the lock of the
 * documents' sellers: each document counts once, whatever is repeated.
 */
export const termsCounted = ({ before, after }: TermsChange): string => `
insert into catalog.search_term as s (term, documents)
select c.term, sum(c.change)::int
  from (select unnest(d.terms) as term, 1 as change from ${after} d where d.is_visible
         union all
        select unnest(d.terms), -1 from ${before} d where d.is_visible and d.listing_id in (select listing_id from ${after})) as c
 group by c.term
having sum(c.change) <> 0
 order by c.term                -- two writers lock in one order
    on conflict (term) do update set documents = s.documents + excluded.documents`;
