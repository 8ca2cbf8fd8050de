import type { Database, Tx } from "@souk/shared/database";
import { untilReadable } from "../effects.ts";

/** Has commerce tell something, and waits until it can be read: who is to die reading it must find it. */
export async function factTold(commerce: Database, tell: (tx: Tx) => Promise<unknown>): Promise<void> {
  await commerce.transaction({ origin: { actor: "service:fault", correlationId: "fault" } }, tell);
  await untilReadable(commerce, "commerce");
}
