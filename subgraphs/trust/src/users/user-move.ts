import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { isId, newId, uuidOf, type Id } from "@souk/shared/ids";
import type { CommandOf } from "@souk/shared/machine";
import { notFound } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { userMachine, type UserState } from "./user-states.ts";
import { users, type User } from "./user-tables.ts";

/** The person, locked until the transaction ends. @throws Refused when there is none */
export async function userLock(tx: Tx, id: Id<"usr">): Promise<User> {
  if (!isId("usr", id)) throw notFound(["id"]);
  const [user] = await tx.read(users, `select ${users.select("u")} from trust."user" u where u.id = $1 for no key update`, [uuidOf(id)]);
  if (!user) throw notFound(["id"]);
  return user;
}

/** Moves a locked person on and writes the history. @throws Refused InvalidTransition */
export async function userMove(tx: Tx, user: User, command: CommandOf<typeof userMachine>, reason: string | null = null): Promise<User> {
  const state = transition(userMachine, command, user.state);
  const [moved] = await tx.read(users,
    `update trust."user" u
        set state = $2, version = version + 1, updated_at = clock_timestamp()
      where u.id = $1
      returning ${users.select("u")}`, [uuidOf(user.id), state]);
  await userHistoryAppend(tx, user.id, { command, from: user.state, to: state, reason });
  return present(moved, "the person just locked");
}

/** One line of a person's history. */
export const userHistoryAppend = async (
  tx: Tx, userId: Id<"usr">,
  { command, from, to, reason }: { readonly command: string; readonly from: UserState | null; readonly to: UserState; readonly reason: string | null },
): Promise<void> => void (await tx.run(
  `insert into trust.user_history (id, user_id, command, from_state, to_state, reason, actor, correlation_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
  [uuidOf(newId("uhi")), uuidOf(userId), command, from, to, reason, tx.origin.actor, tx.origin.correlationId]));
