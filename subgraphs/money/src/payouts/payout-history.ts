import { stepsRead, type StepOf } from "../others/steps-read.ts";
import type { PayoutState } from "./payout-states.ts";
import type { TransferState } from "./transfer-states.ts";

/** A step of a payout. */
export type PayoutStep = StepOf<"pyt", PayoutState>;
/** The latest steps of payouts. */
export const payoutStepsRead = stepsRead<"pyt", PayoutState>("payout", "pyt");

/** A step of a transfer. */
export type TransferStep = StepOf<"trf", TransferState>;
/** The latest steps of transfers. */
export const transferStepsRead = stepsRead<"trf", TransferState>("transfer", "trf");
