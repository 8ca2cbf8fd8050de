import { id, nullable, ref, table, text, timestamp, type Row } from "@souk/shared/table";

/** Sign-ins. Digests of refresh tokens stay in the database: they are looked up, never read. */
export const sessions = table("trust.session", {
  id: id("ses"), userId: ref("usr"), agent: nullable(text()), addressSealed: nullable(text()), steppedUpUntil: nullable(timestamp()),
  createdAt: timestamp(), lastUsedAt: timestamp(), expiresAt: timestamp(), endedAt: nullable(timestamp()),
});
export type Session = Row<typeof sessions>;

/** Why a session ended before its time. */
export type SessionEnd = "signedOut" | "reuse" | "passwordChanged" | "suspended" | "tooMany";
