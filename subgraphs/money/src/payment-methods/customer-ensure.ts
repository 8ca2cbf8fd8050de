import { present } from "@souk/shared/assert";
import type { RequestContext } from "@souk/shared/context";
import type { Sql, Tx } from "@souk/shared/database";
import { unavailable } from "@souk/shared/errors";
import { uuidOf, type Id } from "@souk/shared/ids";
import { callFinish } from "../provider/call-send.ts";
import { callsBegin } from "../provider/provider-calls.ts";
import { customerCalls, customerParams } from "./customer-calls.ts";

const answerMarginMs = 2_000;      // left of the client's time for what the customer is made for

/** What the provider calls a buyer; null for one who never kept a way of paying. */
export async function customerRef(sql: Sql, userId: Id<"usr">): Promise<string | null> {
  return (await sql.row<{ ref: string | null }>("select provider_ref as ref from money.customer where user_id = $1", [uuidOf(userId)]))?.ref ?? null;
}

/** Writes down that the provider is to make a customer for a buyer, if it has none and nobody has asked. */
async function customerBegin(tx: Tx, userId: Id<"usr">): Promise<void> {
  await tx.run("insert into money.customer (user_id) values ($1) on conflict do nothing", [uuidOf(userId)]);
  // Locked against whoever hears the answer: they end the call and write down its ref at once, so there is never neither.
  const row = await tx.row<{ ref: string | null }>("select provider_ref as ref from money.customer where user_id = $1 for no key update", [uuidOf(userId)]);
  if (row!.ref === null) await callsBegin(tx, [{ objectId: userId, purpose: "customer.create", params: customerParams(userId) }]);
}

/**
 * What the provider calls the caller, who becomes its customer if they are not yet: before the transaction of what it is
 * needed for. One customer for each buyer, in however many windows they ask at once. Repeatable.
 * @throws OperationError DOWNSTREAM_UNAVAILABLE while the provider has not answered; the same again goes on where this ended
 */
export async function customerEnsure(context: RequestContext): Promise<string> {
  const { caller, database, correlationId, deadlineMs } = context;
  const userId = present(caller.userId, "a buyer who is signed in");
  const known = await customerRef(database, userId);
  if (known) return known;
  await database.transaction({ origin: { actor: caller.actor, correlationId }, deadlineMs }, (tx) => customerBegin(tx, userId));
  await callFinish(context, customerCalls, userId, deadlineMs - answerMarginMs);
  const made = await customerRef(database, userId);
  if (!made) throw unavailable();
  return made;
}
