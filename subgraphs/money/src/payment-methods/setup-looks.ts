import { isSetupOver, type SetupState } from "./setup-states.ts";

/** Seconds until a setup is looked at again, by how often it was since it last changed: its news may be lost on the way to us, never at the provider. */
export const setupLookWaitsSeconds: readonly number[] = [15, 30, 60, 120, 300, 900, 3_600];
/** Looks without news until it is left alone: a day. Who comes back after that is told by the provider's webhook. */
export const setupLooksMax = 30;

/** When to ask how a setup stands that has just changed; null for never. */
export const setupLookInSeconds = (state: SetupState): number | null => (isSetupOver(state) ? null : setupLookWaitsSeconds[0]!);
