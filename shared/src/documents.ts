import { parse, type DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

const documentsMax = 2_000;    // the planner makes few distinct operations; this bounds what hostile ones can hold

/** Documents parsed once, those longest unused forgotten first. */
export interface ParsedDocuments {
  /** @throws GraphQLError if the text is no document; nothing is kept of it */
  of(text: string): DocumentNode;
  /** How many are kept. */
  size(): number;
}

/** @param max how many are kept; 2,000 by default */
export function parsedDocuments(max = documentsMax): ParsedDocuments {
  const parsed = new LRUCache<string, DocumentNode>({ max });
  return {
    size: () => parsed.size,
    of(text) {
      const known = parsed.get(text);
      if (known) return known;
      const document = parse(text, { noLocation: true });
      parsed.set(text, document);
      return document;
    },
  };
}
