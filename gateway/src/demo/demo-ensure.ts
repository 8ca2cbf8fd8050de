import { setTimeout as sleep } from "node:timers/promises";
import { demoCatalog } from "@souk/catalog";
import { demoCommerce } from "@souk/commerce";
import { operation } from "@souk/schema/operations";
import { present } from "@souk/shared/assert";
import type { Id } from "@souk/shared/ids";
import { roleBootstrap } from "@souk/trust";
import { subgraphs } from "../subgraphs.ts";
import type { Foundations } from "../stack/foundations.ts";
import { graphClient, type GraphClient } from "./graph-client.ts";
import { demoPassword, demoPeople, type DemoPerson } from "./people.ts";

/** What the demo is loaded into. */
export interface DemoTarget {
  /** Where the graph answers. */
  readonly url: string;
  readonly foundations: Foundations;
  readonly say: (line: string) => void;
}

const mailWithinMs = 20_000;
const mailLookMs = 50;

/** A demo person who is signed in. */
interface SignedIn extends DemoPerson { readonly userId: Id<"usr">; readonly graph: GraphClient }

const databaseOf = async (foundations: Foundations, name: string) =>
  (await foundations.runtimeOf(present(subgraphs.find((subgraph) => subgraph.name === name), name))).database;

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
  for (const person of people) if (person.seller) sellers.push({ id: await sellerOpened(person), ownerId: person.userId });
  const { categories, listings } = await demoCatalog(await foundations.runtimeOf(subgraphs.find(({ name }) => name === "catalog")!), { sellers });
  await demoCommerce(await foundations.runtimeOf(subgraphs.find(({ name }) => name === "commerce")!), { sellers });
  say(`loaded ${people.length} people, ${sellers.length} sellers, ${categories} categories, ${listings} listings`);
}

/** Registers, verifies by the mail, signs in. */
async function settle(person: DemoPerson, graph: GraphClient, foundations: Foundations): Promise<SignedIn> {
  const { email, name: displayName } = person;
  await graph.tell(operation("register"), { input: { email, password: demoPassword, displayName, locale: "en", idempotencyKey: `demo:${displayName}` } });
  const token = await mailedToken(foundations, email);
  if (token) await graph.tell(operation("verify-email"), { input: { token } });
  const { sessionCreate } = await graph.tell<{ sessionCreate: { accessToken: string; user: { id: Id<"usr"> } } }>(
    operation("sign-in"), { input: { email, password: demoPassword } });
  return { ...person, userId: sessionCreate.user.id, graph: graph.as(sessionCreate.accessToken) };
}

/** The token of the last mail to an address, once it has arrived. */
async function mailedToken(foundations: Foundations, email: string): Promise<string | undefined> {
  const conversations = await databaseOf(foundations, "conversations");
  for (const giveUpMs = Date.now() + mailWithinMs; Date.now() < giveUpMs; await sleep(mailLookMs)) {
    const mail = await conversations.row<{ body: string }>(
      "select body from conversations.development_mail where recipient = $1 order by id desc limit 1", [email]);
    if (mail) return /[?&]token=([\w-]+)/.exec(mail.body)?.[1];
  }
  throw new Error(`no mail to ${email} has arrived`);
}

/** Opens the person's seller and hands it in. */
async function sellerOpened({ seller, graph, name }: SignedIn): Promise<Id<"sel">> {
  const { sellerOpen } = await graph.tell<{ sellerOpen: { seller: { id: Id<"sel"> } } }>(
    operation("open-seller"), { input: { ...seller, idempotencyKey: `demo:${name}:open` } });
  await graph.tell(`mutation Submit($id: ID!, $input: SellerSubmitInput!) { sellerSubmit(id: $id, input: $input) { userErrors { code } } }`,
    { id: sellerOpen.seller.id, input: { idempotencyKey: `demo:${name}:submit` } });
  return sellerOpen.seller.id;
}
