import { machine, type CommandOf } from "@souk/shared/machine";

/** Where something that the provider told stands. DEAD: tried often enough; somebody must look. */
export type ProviderEventState = "RECEIVED" | "PROCESSED" | "IGNORED" | "FAILED" | "DEAD";

/** From what came to what came of it. The table provider_event_history refuses any other step. */
export const providerEventMachine = machine<ProviderEventState>()({
  finish: { from: ["RECEIVED", "FAILED"], to: "PROCESSED", by: ["system"] },
  ignore: { from: ["RECEIVED", "FAILED"], to: "IGNORED", by: ["system"] },
  fail: { from: ["RECEIVED", "FAILED"], to: "FAILED", by: ["system"] },
  giveUp: { from: ["RECEIVED", "FAILED"], to: "DEAD", by: ["system"] },
  replay: { from: ["PROCESSED", "IGNORED", "FAILED", "DEAD"], to: "RECEIVED", by: ["operator"] },
});
export type ProviderEventCommand = CommandOf<typeof providerEventMachine>;
