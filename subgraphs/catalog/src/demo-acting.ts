import { present } from "@souk/shared/assert";
import type { Caller } from "@souk/shared/caller";
import type { SubgraphRuntime } from "@souk/shared/context";
import type { VerbAnswer } from "@souk/shared/verb";
import { context, type Context } from "./context.ts";

const demoDeadlineMs = 30_000;     // for each write; nobody waits for it

/** The context of somebody of the demo, for verbs. */
export const acting = (runtime: SubgraphRuntime, caller: Caller): Context =>
  context({ ...runtime, caller, deadlineMs: Date.now() + demoDeadlineMs, correlationId: "demo", replayed: [], node: async () => null });

/** What the verb made. @throws Error naming what was refused: the demo's own data is wrong then */
export const made = <T>({ result, userErrors }: VerbAnswer<T>): T =>
  present(result, userErrors.map(({ path, message }) => `${path?.join(".")}: ${message}`).join("; ") || "what the demo made");
