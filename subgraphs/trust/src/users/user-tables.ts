import { id, int, nullable, oneOf, table, text, timestamp, type Row } from "@souk/shared/table";
import type { UserState } from "./user-states.ts";

/** People. The digest of the address stays in the database: it is looked up, never read. */
export const users = table("trust.user", {
  id: id("usr"), displayName: text(), locale: text(), state: oneOf<UserState>(), emailSealed: nullable(text()),
  createdAt: timestamp(), updatedAt: timestamp(), version: int(),
});
export type User = Row<typeof users>;
