import { demoCatalog } from "@souk/catalog";
import { demoCommerce } from "@souk/commerce";
import { roleBootstrap } from "@souk/trust";
import type { Foundations } from "../stack/foundations.ts";
import { graphClient } from "./graph-client.ts";
import { demoPeople } from "./people.ts";
import { databaseOf, sellerOpened, settle, subgraphOf } from "./settle.ts";

/** What the demo is loaded into. */
export interface DemoTarget {
  /** Where the graph answers. */
  readonly url: string;
  readonly foundations: Foundations;
  readonly say: (line: string) => void;
}

/**
 * Loads the demo market the first time: people through the graph as clients do, their mails through the mailer,
 * sellers, categories and listings. Repeatable: each step's key is fixed, what is there stays as it is.
 */
export async function demoEnsure({ url, foundations, say }: DemoTarget): Promise<void> {
  const catalog = await databaseOf(foundations, "catalog");
  if (await catalog.row("select from catalog.listing limit 1")) return;
  say("loading the demo market: people, sellers, categories, listings");
  const graph = graphClient(url);
  const people = await Promise.all(demoPeople.map((person) => settle(person, graph, foundations)));
  const trust = await databaseOf(foundations, "trust");
  for (const admin of people.filter((person) => person.isAdmin))
    await trust.transaction({ origin: { actor: "service:demo", correlationId: "demo" } }, (tx) => roleBootstrap(tx, admin.userId));
  const sellers = [];
  for (const person of people) if (person.seller) sellers.push({ id: await sellerOpened(person, person.seller), ownerId: person.userId });
  const { categories, listings } = await demoCatalog(await foundations.runtimeOf(subgraphOf("catalog")), { sellers });
  await demoCommerce(await foundations.runtimeOf(subgraphOf("commerce")), { sellers });
  say(`loaded ${people.length} people, ${sellers.length} sellers, ${categories} categories, ${listings} listings`);
}
