import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf } from "@souk/shared/ids";
import { emailDigest } from "../users/email-address.ts";
import { roleBootstrap } from "./role-bootstrap.ts";

/** What came of it; nothing was changed unless `granted`. */
export type AdminGrant = "granted" | "refused" | "unknown";

const origin = { actor: "service:command-line", correlationId: "command-line" };

/**
 * `roleBootstrap` for whoever has an address, written in whatever case.
 * @returns `unknown` when nobody has it, `refused` when `roleBootstrap` changes nothing
 */
export async function adminGrant({ database, secrets }: Pick<SubgraphRuntime, "database" | "secrets">, email: string): Promise<AdminGrant> {
  const person = await database.row<{ id: string }>(`select id from trust."user" where email_digest = $1`, [emailDigest(secrets, email)]);
  if (!person) return "unknown";
  const isGranted = await database.transaction({ origin }, (tx) => roleBootstrap(tx, idOf("usr", person.id)));
  return isGranted ? "granted" : "refused";
}
