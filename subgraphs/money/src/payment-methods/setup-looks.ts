import { lookWaitsSeconds } from "../provider/looks.ts";
import { isSetupOver, type SetupState } from "./setup-states.ts";

/** Looks without news until a setup is left alone: a day. Who comes back after that is told by the provider's webhook. */
export const setupLooksMax = 30;

/** When to ask how a setup stands that has just changed; null for never. */
export const setupLookInSeconds = (state: SetupState): number | null => (isSetupOver(state) ? null : lookWaitsSeconds[0]!);
