/** Journals on a page. They have at most 64 postings each: some megabytes in memory, whatever the length of the whole. */
export const pageJournals = 1_000;
