import { LRUCache } from "lru-cache";
import type { DocumentNode } from "graphql";

/**
 * Source text of the documents kept, in characters. A parsed document takes about 30 times its text,
 * so this bounds the store near 100 MB; all documents of our own clients are a tenth of it.
 */
const keptCharacters = 3_000_000;

/** Parsed documents that passed every check, by the hash of their text; what is found here is neither parsed nor validated again. */
export class DocumentStore {
  readonly #kept = new LRUCache<string, DocumentNode>({ maxSize: keptCharacters, sizeCalculation: (document) => (document.loc?.end ?? 0) + 1 });

  /** Apollo prefixes the hash with that of the schema; one store serves one schema, so the prefix says nothing. */
  get(key: string): Promise<DocumentNode | undefined> {
    return Promise.resolve(this.#kept.get(key.slice(key.lastIndexOf(":") + 1)));
  }

  /** Apollo offers a document as soon as it is parsed; only what was admitted is kept, by `keep`. */
  set(): Promise<void> {
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#kept.delete(key.slice(key.lastIndexOf(":") + 1)));
  }

  /** Keeps an admitted document under the hash of its text. Repeatable. */
  keep(hash: string, document: DocumentNode): void {
    if (!this.#kept.has(hash)) this.#kept.set(hash, document);
  }
}
