import { z } from "zod";
import { present } from "@souk/shared/assert";
import { unauthenticated } from "@souk/shared/errors";
import { uuidOf } from "@souk/shared/ids";
import { staleVersion } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { displayNameRule } from "./display-name.ts";
import { userLock } from "./user-move.ts";
import { users, type User } from "./user-tables.ts";

interface UserUpdateInput { readonly displayName?: string | null; readonly locale?: string | null; readonly expectedVersion: number }

/**
 * Changes how the caller is shown and written to.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput, StaleVersion
 */
export const userUpdate = verb("userUpdate", async (tx, { caller }: Context, { displayName, locale, expectedVersion }: UserUpdateInput): Promise<User> => {
  if (!caller.userId) throw unauthenticated();
  const user = await userLock(tx, caller.userId);
  if (user.version !== expectedVersion) throw staleVersion(user.version);
  const [updated] = await tx.read(users,
    `update trust."user" u
        set display_name = coalesce($2, display_name), locale = coalesce($3, locale), version = version + 1, updated_at = clock_timestamp()
      where u.id = $1
      returning ${users.select("u")}`, [uuidOf(user.id), displayName?.trim() ?? null, locale ?? null]);
  return present(updated, "the person just locked");
}, { input: z.object({ displayName: displayNameRule.nullish() }) });
