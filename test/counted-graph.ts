import { expect } from "vitest";
import { marketSeed } from "@souk/catalog/seed";
import { graphClient } from "@souk/gateway/demo/graph-client";
import { cacheOpen } from "@souk/shared/cache";
import { anonymous, type Caller } from "@souk/shared/caller";
import type { SubgraphRuntime } from "@souk/shared/context";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { objectsLocal } from "@souk/shared/objects-local";
import { ratesOpen } from "@souk/shared/rates";
import { asAdmin, testSecrets } from "./cluster.ts";
import { test as base } from "./database.ts";
import { graphServed } from "./graph-served.ts";
import { logLines } from "./runtime.ts";
import { sellerPlanted } from "./seller-planted.ts";
import { countingDatabase, person } from "./subgraph-under-test.ts";

/** The whole graph over a market, every statement of every subgraph counted. */
export interface CountedGraph {
  /** Has more than 50 listings. */
  readonly sellerId: Id<"sel">;
  /** Has more than 50 favourites. */
  readonly ben: Caller;
  /**
   * Statements of one operation in all subgraphs together, when nothing is remembered.
   * @param size of the answer: so many `listed`, an alias of the document's own
   */
  cold(document: string, variables: object, size: number, caller?: Caller): Promise<number>;
  /** As `cold`, with what the cache remembers of the same operation before. */
  hot(document: string, variables: object, caller?: Caller): Promise<number>;
}

/** The first of five sellers has two fifths of them. */
const listings = 200;
const favourites = 60;

const sizeOf = (answer: unknown): number => JSON.stringify(answer).split(`"listed":`).length - 1;

/** A graph of its own for each file, with some sellers and listings that everybody sees. */
export const test = base.extend<{ $file: { graph: CountedGraph } }>({
  graph: [async ({ scratch }, use) => {
    const { log } = logLines();
    let cache = cacheOpen({ maxEntries: 10_000 });
    let caller: Caller = anonymous;
    const databases: ReturnType<typeof countingDatabase>[] = [];
    const objects = objectsLocal({ folder: scratch.folder, secrets: testSecrets, url: "http://media.test" });
    const runtimes = new Map<string, SubgraphRuntime>();
    const runtimeOf = async (schema: string): Promise<SubgraphRuntime> => {
      const known = runtimes.get(schema);
      if (known) return known;
      const opened = await scratch.open(schema, { poolSize: 2 });
      const counting = countingDatabase(opened);
      databases.push(counting);
      const database = { ...counting.database, run: opened.run };      // the log of searches is written later, by nobody's page
      const runtime = { database, rates: ratesOpen(), objects, secrets: testSecrets, log, publicUrl: "http://souk.test", stripe: null, poke: () => {}, get cache() { return cache; } };
      runtimes.set(schema, runtime);
      return runtime;
    };
    const soFar = () => databases.reduce((sum, each) => sum + each.soFar(), 0);
    const counted = async (work: () => Promise<unknown>): Promise<number> => {
      const before = soFar();
      await work();
      return soFar() - before;
    };

    const sellers = await Promise.all(Array.from({ length: 5 }, () => sellerPlanted(scratch)));
    await marketSeed(await runtimeOf("catalog"), { listings, seed: 1, sellers });
    const ben = person({ userId: newId("usr") });
    await asAdmin(scratch.adminUrl, (admin) => admin.query(
      `with person as (
         insert into trust."user" (id, display_name, locale, state, email_sealed, email_digest)
         values ($1, 'Ben', 'en', 'ACTIVE', 'sealed', sha256('ben')) returning id
       ), owner as (
         insert into catalog.favourite_owner (user_id) select id from person returning user_id
       )
       insert into catalog.favourite (user_id, listing_id)
       select o.user_id, l.id from owner o cross join (select id from catalog.listing limit ${favourites}) as l`, [uuidOf(ben.userId)]));

    const served = await graphServed({ runtimeOf, callerOf: () => caller });
    const client = graphClient(served.url);
    await use({
      sellerId: sellers[0]!, ben,
      async cold(document, variables, size, by = anonymous) {
        cache = cacheOpen({ maxEntries: 10_000 });
        caller = by;
        return counted(async () => expect(sizeOf(await client.tell(document, variables))).toBe(size));
      },
      async hot(document, variables, by = anonymous) {
        caller = by;
        await client.tell(document, variables);
        return counted(() => client.tell(document, variables));
      },
    });
    await served.close();
  }, { scope: "file" }],
});
