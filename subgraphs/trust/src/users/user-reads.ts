import { hasRole, type Caller } from "@souk/shared/caller";
import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { users, type User } from "./user-tables.ts";

/** Staff who see people's accounts. */
const accountStaff = ["ADMIN", "SUPPORT", "RISK_ANALYST", "AUDITOR"] as const;

/** Whether the caller sees what is private of an account: the person, and staff who work with accounts. */
export const seesAccount = (caller: Caller, id: Id<"usr">): boolean => caller.userId === id || hasRole(caller, ...accountStaff);

/** Whether the caller answers people's letters, and so may know addresses. */
export const answersLetters = (caller: Caller): boolean => hasRole(caller, "ADMIN", "SUPPORT");

/** Whether the caller sees a person's address: the person, and who answers their letters. */
export const seesAddress = (caller: Caller, id: Id<"usr">): boolean => caller.userId === id || answersLetters(caller);

/** What an operation reads people by. */
export interface UserLoaders {
  /** Null for an id that is malformed, of nobody, or of somebody whom others do not see: not confirmed yet, or forgotten. */
  readonly byId: { load(id: Id<"usr">): Promise<User | null> };
  /** Whether a second factor is asked for at sign-in. */
  readonly isMfaEnabled: (id: Id<"usr">) => Promise<boolean>;
}

/** Reads of people as far as the caller sees them, one statement each for all that an operation asks in one turn. */
export function userLoaders({ database, caller }: RequestContext): UserLoaders {
  const byId = batched((ids: readonly Id<"usr">[]) => database.read(users,
    `select ${users.select("u")}
       from trust."user" u
      where u.id = any($1::uuid[])
        and (u.state not in ('UNVERIFIED', 'ERASED') or $2::boolean or u.id = $3::uuid)`,
    [ids.filter((id) => isId("usr", id)).map(uuidOf), hasRole(caller, ...accountStaff), caller.userId ? uuidOf(caller.userId) : null]),
  (user: User) => user.id);
  const withFactor = batched((ids: readonly Id<"usr">[]) => database.read(users,
    `select ${users.select("u")}
       from trust."user" u
       join trust.mfa_factor f on f.user_id = u.id and f.state = 'ACTIVE'
      where u.id = any($1::uuid[])`, [ids.map(uuidOf)]), (user: User) => user.id);
  return { byId, isMfaEnabled: async (id) => (await withFactor.load(id)) !== null };
}
