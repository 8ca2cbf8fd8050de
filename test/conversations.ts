import { randomUUID } from "node:crypto";
import { conversations } from "@souk/conversations";
import type { Caller } from "@souk/shared/caller";
import { idOf, newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "./cluster.ts";
import { test as base } from "./database.ts";
import { sellerPlanted } from "./seller-planted.ts";
import { person, subgraphUnderTest, type SubgraphUnderTest } from "./subgraph-under-test.ts";

/** Somebody who is signed in. */
export type Speaker = Caller & { readonly userId: Id<"usr"> };
/** A mutation's payload. */
export type Told = Readonly<Record<string, unknown>> & { readonly userErrors: readonly { readonly code: string; readonly message: string }[] };
/** A message as a test reads it. */
export interface MessageRead { readonly id: Id<"msg">; readonly sequence: number | null; readonly side: string; readonly state: string; readonly body: string | null; readonly isMasked: boolean; readonly isReadByOtherSide: boolean; readonly hold: { readonly code: string; readonly terms: readonly string[] | null } | null }

/** Conversations with a seller whose team talks, and what there is to talk about. */
export interface Talks {
  readonly under: SubgraphUnderTest<never>;
  readonly sellerId: Id<"sel">;
  /** Of the seller's team, as Cleo is. */
  readonly ada: Speaker;
  readonly cleo: Speaker;
  readonly moderator: Speaker;
  /** Somebody with an account that is so old; a month by default. */
  buyer(ageDays?: number): Speaker;
  /** A listing of the seller in catalog's table. */
  listing(state?: string): Promise<Id<"lst">>;
  /** An order in commerce's table. */
  order(buyer: Speaker, state: string): Promise<Id<"ord">>;
  /** A mutation; @throws Error for a top-level error, naming its code */
  give(caller: Caller, mutation: string, fields: string, input: Readonly<Record<string, unknown>>): Promise<Told>;
  /** A new thread about a new listing, with one message in it. */
  thread(buyer: Speaker, body?: string): Promise<{ readonly id: Id<"cnv">; readonly listingId: Id<"lst"> }>;
  /** Sends a message that must go out or be held. */
  says(caller: Caller, conversationId: Id<"cnv">, body: string): Promise<MessageRead>;
  /** Why a message is refused. */
  refused(caller: Caller, conversationId: Id<"cnv">, body?: string): Promise<readonly string[]>;
  /** A conversation as a caller sees it; null if they do not. */
  seen<T>(caller: Caller, id: string, fields: string): Promise<T | null>;
  /** Its messages as a caller sees them. */
  read(caller: Caller, id: Id<"cnv">): Promise<readonly MessageRead[] | null>;
  sql(text: string, values?: readonly unknown[]): Promise<void>;
}

const messageFields = "id sequence side state body isMasked isReadByOtherSide hold { code terms }";
const dayMs = 86_400_000;

/** An id as it would have been made then: a UUIDv7 begins with its time. */
function idMadeAt(atMs: number): Id<"usr"> {
  const hex = Math.trunc(atMs).toString(16).padStart(12, "0");
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8)}${uuidOf(newId("usr")).slice(13)}`;
  return idOf("usr", uuid);
}

/** Conversations on a test file's own database. */
export const test = base.extend<{ $file: { talks: Talks } }>({
  talks: [async ({ scratch }, use) => {
    const under = await subgraphUnderTest(scratch, conversations);
    const sellerId = await sellerPlanted(scratch);
    const member = () => person({ memberships: [{ of: sellerId, role: "SELLER_MANAGER" }] });
    const sql = async (text: string, values: readonly unknown[] = []) => asAdmin(scratch.adminUrl, async (admin) => {
      await admin.query("set session_replication_role = replica");      // neither their guards nor their other tables matter here
      await admin.query(text, [...values]);
    });
    let keys = 0;

    const give: Talks["give"] = async (caller, mutation, fields, { id, ...input }) => {
      const { data, errors } = await under.as(caller).run<{ told: Told }>(
        `mutation (${id ? "$id: ID!, " : ""}$input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) {
           told: ${mutation}(${id ? "id: $id, " : ""}input: $input) { ${fields} userErrors { code message } } }`, { id, input });
      if (errors?.[0]?.extensions["code"] === "DOWNSTREAM_UNAVAILABLE") return give(caller, mutation, fields, { id, ...input });      // as a client does who finds every connection taken
      if (errors) throw new Error(errors.map((error) => `${String(error.extensions["code"])} ${error.message}`).join("; "));
      return data!.told;
    };
    const granted = async <T>(told: Promise<Told>, field: string): Promise<T> => {
      const payload = await told;
      if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
      return payload[field] as T;
    };
    const key = () => `key-${keys++}`;
    const seen: Talks["seen"] = async <T>(caller: Caller, id: string, fields: string) => {
      const { data, errors } = await under.as(caller).run<{ conversation: T | null }>(`query ($id: ID!) { conversation(id: $id) { ${fields} } }`, { id });
      if (errors) throw new Error(JSON.stringify(errors));
      return data!.conversation;
    };
    const listing = async (state = "PUBLISHED") => {
      const id = newId("lst");
      await sql("insert into catalog.listing (id, seller_id, kind, title, category_id, state, published_at, expires_at) values ($1, $2, 'PHYSICAL', 'A lamp', $1, $3, now(), now())",
        [uuidOf(id), uuidOf(sellerId), state]);
      return id;
    };
    const send = (caller: Caller, conversationId: Id<"cnv">, body: string) => give(caller, "messageSend", `message { ${messageFields} }`, { conversationId, body, idempotencyKey: key() });

    await use({
      under: under as never, sellerId, ada: member(), cleo: member(), moderator: person({ roles: ["MODERATOR"] }), give, seen, sql, listing,
      buyer: (ageDays = 30) => person({ userId: idMadeAt(Date.now() - ageDays * dayMs) }),
      async order(buyer, state) {
        const id = newId("ord");
        await sql(`insert into commerce."order" (id, group_id, buyer_id, seller_id, number, currency, state, fulfilment, delivery, policy, fee,
                     items_minor, seller_discount_minor, platform_discount_minor, shipping_minor, tax_minor, tax_added_minor, total_minor, fee_minor, fee_tax_minor)
                   values ($1, $1, $2, $3, $4, 'EUR', $5, 'SHIP', '{}', '{}', '{}', 100, 0, 0, 0, 0, 0, 100, 0, 0)`,
          [uuidOf(id), uuidOf(buyer.userId), uuidOf(sellerId), randomUUID().replaceAll("-", "").slice(0, 10).toUpperCase(), state]);
        return id;
      },
      async thread(buyer, body = "Is the lamp still there?") {
        const listingId = await listing();
        const { id } = await granted<{ id: Id<"cnv"> }>(give(buyer, "conversationStart", "conversation { id }", { subjectId: listingId, body, idempotencyKey: key() }), "conversation");
        return { id, listingId };
      },
      says: (caller, conversationId, body) => granted(send(caller, conversationId, body), "message"),
      refused: async (caller, conversationId, body = "Hello?") => (await send(caller, conversationId, body)).userErrors.map(({ code }) => code),
      read: async (caller, id) => (await seen<{ messages: { nodes: MessageRead[] } }>(caller, id, `messages(first: 50) { nodes { ${messageFields} } }`))?.messages.nodes ?? null,
    });
  }, { scope: "file" }],
});
