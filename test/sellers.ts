import { trust } from "@souk/trust";
import type { Caller } from "@souk/shared/caller";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin, testSecrets } from "./cluster.ts";
import { test as base, type TestDatabase } from "./database.ts";
import { person, subgraphUnderTest } from "./subgraph-under-test.ts";

/** A refusal as a client reads it. */
export interface Refusal { readonly __typename: string; readonly code: string; readonly message: string; readonly path: readonly string[] | null }
/** A mutation's payload; its object is null when refused. */
export type Answer = Record<string, unknown> & { readonly userErrors: readonly Refusal[] };
/** Somebody who has an account. */
export type Citizen = Caller & { readonly userId: Id<"usr"> };
/** A seller as its owner reads it after an act. */
export interface OpenSeller { readonly id: Id<"sel">; readonly handle: string; readonly state: string | null; readonly version: number }

const fieldsOf: Readonly<Record<string, string>> = {
  seller: "id name handle state version", invitation: "id role expiresAt", roleGrant: "id role state requestedBy approvedBy",
};
const objectOf = (mutation: string) =>
  (mutation === "sellerMemberInvite" ? "invitation" : mutation.startsWith("role") ? "roleGrant" : "seller");

/** Trust over a test file's database, with people who have accounts, for everything about sellers, teams and roles. */
export async function sellersUnderTest(scratch: TestDatabase) {
  const subgraph = await subgraphUnderTest(scratch, trust);
  const { database } = subgraph.runtime;
  let keys = 0;
  const key = () => `key-${keys++}`;
  const sql = (text: string, values: readonly unknown[] = []) => asAdmin(scratch.adminUrl, (admin) => admin.query(text, [...values]));

  /** A mutation's payload. @throws Error for a top-level error, with its `code` */
  async function mutate(caller: Caller, mutation: string, input: object, { id, fields }: { readonly id?: string; readonly fields?: string } = {}): Promise<Answer> {
    const field = objectOf(mutation);
    const { data, errors } = await subgraph.as(caller).run<Record<string, Answer>>(
      `mutation (${id ? "$id: ID!, " : ""}$input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) {
         ${mutation}(${id ? "id: $id, " : ""}input: $input) {
           ${field} { ${fields ?? fieldsOf[field]} }
           userErrors { __typename code message path ... on InvalidTransitionError { from to allowed } } } }`,
      { id, input: { idempotencyKey: key(), ...input } });
    if (errors) throw Object.assign(new Error(errors.map(({ message }) => message).join("; ")), { code: errors[0]?.extensions?.["code"] });
    return data![mutation]!;
  }
  const granted = async (answer: Promise<Answer>, field: string) => {
    const payload = await answer;
    if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
    return payload[field] as never;
  };

  /** Somebody with a confirmed address, or an account in another state. */
  async function citizen(state = "ACTIVE", also: { readonly roles?: readonly string[] } = {}): Promise<Citizen> {
    const somebody = person(also);
    await sql(`insert into trust."user" (id, display_name, locale, state, email_sealed, email_digest) values ($1, 'Somebody', 'en', $2, 'sealed', $3)`,
      [uuidOf(somebody.userId), state, testSecrets.digest("test", somebody.userId)]);
    await sql(`insert into trust.user_history (id, user_id, command, to_state, actor, correlation_id) values (gen_random_uuid(), $1, 'register', $2, 'test', 'test')`,
      [uuidOf(somebody.userId), state]);
    return somebody;
  }
  const staff = (role: string) => citizen("ACTIVE", { roles: [role] });

  /** A seller of this owner, in ONBOARDING. */
  const open = (owner: Citizen, input: object = {}): Promise<OpenSeller> => granted(mutate(owner, "sellerOpen",
    { name: "Lamps", handle: `lamps-${newId("sel").slice(-20)}`, type: "BUSINESS", country: "DE", ...input }), "seller");

  /** A seller of this owner that sells: its type needs nobody's approval. */
  async function selling(owner: Citizen): Promise<OpenSeller> {
    const { id } = await open(owner, { type: "INDIVIDUAL" });
    return granted(mutate(owner, "sellerSubmit", {}, { id }), "seller");
  }

  /** The token of the newest invitation that somebody sent, with where the mail goes. */
  async function invitationMail(inviter: Citizen): Promise<{ readonly to: string; readonly displayName: string; readonly token: string }> {
    const { rows: [mail] } = await sql(
      `select payload ->> 'sealed' as sealed from trust.event where type = 'user.mailRequested' and aggregate_id = $1 order by position desc limit 1`, [inviter.userId]);
    return JSON.parse(testSecrets.open("mail", (mail as { sealed: string }).sealed, `${inviter.userId}:sellerInvited`)) as never;
  }

  /** Somebody who joined the team by an invitation. */
  async function member(seller: OpenSeller, owner: Citizen, role = "SELLER_MANAGER"): Promise<Citizen> {
    const somebody = await citizen();
    await granted(mutate(owner, "sellerMemberInvite", { email: `${somebody.userId}@example.com`, role }, { id: seller.id }), "invitation");
    const { token } = await invitationMail(owner);
    await granted(mutate(somebody, "sellerMemberAccept", { token }), "seller");
    return somebody;
  }

  /** Types and payloads of the events about an object, the oldest first. */
  const events = async (aggregateId: string, type?: string) => (await sql(
    `select type, payload, actor from trust.event where aggregate_id = $1 and ($2::text is null or type = $2) order by position`, [aggregateId, type ?? null])).rows;

  return { subgraph, database, sql, key, mutate, granted, citizen, staff, open, selling, member, invitationMail, events };
}
/** What `sellersUnderTest` gives. */
export type SellersUnderTest = Awaited<ReturnType<typeof sellersUnderTest>>;

/** Tests of sellers, teams and roles: a database of their own for each file. */
export const test = base.extend<{ $file: { market: SellersUnderTest } }>({
  market: [async ({ scratch }, use) => use(await sellersUnderTest(scratch)), { scope: "file" }],
});
