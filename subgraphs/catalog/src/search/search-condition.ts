/** A filter in SQL, on the document `d`; `facet` names the counts that leave it out. */
export interface Condition {
  readonly sql: string;
  readonly facet?: string;
  /** What narrows it down: the index search_document_words, or one of its own; absent for what is only filtered. */
  readonly index?: "words" | "own";
  /** As that index answers it, where it does not answer `sql`: true of every document of which `sql` is. Binds its values when it is asked for. */
  readonly wider?: () => string;
  /** True of the place that is searched around. */
  readonly isPlace?: true;
}
