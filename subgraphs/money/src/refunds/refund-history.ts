import { stepsRead, type StepOf } from "../others/steps-read.ts";
import type { RefundState } from "./refund-states.ts";

/** A step of a refund. */
export type RefundStep = StepOf<"rfd", RefundState>;
/** The latest steps of refunds. */
export const refundStepsRead = stepsRead<"rfd", RefundState>("refund", "rfd");
