import { z } from "zod";

/** What a journal keeps beside its postings, as the graph is given it. */
export interface MetadataEntry { readonly key: string; readonly value: string }

const entriesMax = 50;      // more than a reader takes in; all together they have 4 KB

/** Rules for metadata as input: few enough, each key once. */
export const metadataRule = z.array(z.object({ key: z.string().min(1, "A key is needed."), value: z.string() }))
  .max(entriesMax, `At most ${entriesMax} entries.`)
  .refine((entries) => new Set(entries.map(({ key }) => key)).size === entries.length, "A key is given once.")
  .nullish();

/** Entries as a journal takes them; nothing when there are none. */
export const metadataOf = (entries: readonly MetadataEntry[] | null | undefined): { readonly metadata?: Readonly<Record<string, string>> } =>
  (entries && entries.length > 0 ? { metadata: Object.fromEntries(entries.map(({ key, value }) => [key, value])) } : {});
