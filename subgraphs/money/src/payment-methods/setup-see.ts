import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { setupExpanded, setupSeen } from "../provider/setup-seen.ts";
import { stripeOf } from "../provider/stripe-client.ts";
import { setupLearn } from "./setup-flow.ts";

/** A setup as it stood before the provider was asked. */
export interface SetupKnown { readonly setupId: Id<"pms">; readonly version: number; readonly providerRef: string | null }

async function setupOfRef({ database }: SubgraphRuntime, ref: string): Promise<SetupKnown | null> {
  const row = await database.row<{ id: string; version: number }>("select id, version from money.payment_method_setup where provider_ref = $1", [ref]);
  return row ? { setupId: idOf("pms", row.id), version: row.version, providerRef: ref } : null;
}

/**
 * Asks the provider how a setup stands now, and applies it.
 * @param known read before; by default it is looked up by the ref
 * @returns why there was nothing to apply; null where it was
 * @throws StripeError
 */
export async function setupSee(runtime: SubgraphRuntime, ref: string, known?: SetupKnown): Promise<string | null> {
  let standing = known ?? await setupOfRef(runtime, ref);
  const intent = await stripeOf(runtime.stripe).setupIntents.retrieve(ref, { expand: setupExpanded });
  if (!standing) {      // the answer to what made it may be lost
    const setupId = intent.metadata?.["setup"];
    const row = isId("pms", setupId) ? await runtime.database.row("select from money.payment_method_setup where id = $1 and provider_ref is null", [uuidOf(setupId)]) : undefined;
    if (!row) return "It is of no setup of ours.";
    standing = { setupId: setupId as Id<"pms">, version: 1, providerRef: null };
  }
  await setupLearn(runtime, { setupId: standing.setupId, news: { kind: "seen", object: setupSeen(intent) }, atVersion: standing.version });
  return null;
}
