import { setTimeout as sleep } from "node:timers/promises";
import { operation } from "@souk/schema/operations";
import { present } from "@souk/shared/assert";
import type { Id } from "@souk/shared/ids";
import { subgraphs } from "../subgraphs.ts";
import type { Foundations } from "../stack/foundations.ts";
import type { GraphClient } from "./graph-client.ts";
import { demoPassword, type DemoPerson, type DemoSeller } from "./people.ts";

const mailWithinMs = 20_000;
const mailLookMs = 50;

/** A demo person who is signed in. */
export interface SignedIn extends DemoPerson { readonly userId: Id<"usr">; readonly graph: GraphClient }

/** The subgraph's definition. */
export const subgraphOf = (name: string) => present(subgraphs.find((subgraph) => subgraph.name === name), name);
/** The subgraph's own pool. */
export const databaseOf = async (foundations: Foundations, name: string) => (await foundations.runtimeOf(subgraphOf(name))).database;

/** Registers, verifies by the mail, signs in. */
export async function settle(person: DemoPerson, graph: GraphClient, foundations: Foundations): Promise<SignedIn> {
  const { email, name: displayName } = person;
  await graph.tell(operation("register"), { input: { email, password: demoPassword, displayName, locale: "en", idempotencyKey: `demo:${displayName.replaceAll(" ", "-")}` } });
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

/** Opens a seller of this person and hands it in. */
export async function sellerOpened({ graph }: SignedIn, seller: DemoSeller): Promise<Id<"sel">> {
  const { sellerOpen } = await graph.tell<{ sellerOpen: { seller: { id: Id<"sel"> } } }>(
    operation("open-seller"), { input: { ...seller, idempotencyKey: `demo:${seller.handle}:open` } });
  await graph.tell(operation("submit-seller"), { id: sellerOpen.seller.id, input: { idempotencyKey: `demo:${seller.handle}:submit` } });
  return sellerOpen.seller.id;
}
