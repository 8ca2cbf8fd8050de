import { machine, type CommandOf } from "@souk/shared/machine";

/** Where a chargeback stands. OPENED: nobody was asked yet. ACCEPTED: given up, and the provider is being told. */
export type ChargebackState = "OPENED" | "EVIDENCE_DUE" | "UNDER_REVIEW" | "ACCEPTED" | "WON" | "LOST";

/** From a bank's word to its decision. The table chargeback_history refuses any other step. */
export const chargebackMachine = machine<ChargebackState>()({
  ask: { from: ["OPENED", "UNDER_REVIEW", "ACCEPTED"], to: "EVIDENCE_DUE", by: ["provider"] },
  review: { from: ["OPENED", "EVIDENCE_DUE", "ACCEPTED"], to: "UNDER_REVIEW", by: ["provider"] },
  accept: { from: ["OPENED", "EVIDENCE_DUE"], to: "ACCEPTED", by: ["seller", "operator"] },
  win: { from: ["OPENED", "EVIDENCE_DUE", "UNDER_REVIEW", "ACCEPTED"], to: "WON", by: ["provider"] },
  lose: { from: ["OPENED", "EVIDENCE_DUE", "UNDER_REVIEW", "ACCEPTED"], to: "LOST", by: ["provider"] },
});
export type ChargebackCommand = CommandOf<typeof chargebackMachine>;

/** True once the bank has decided. */
export const isDecided = (state: ChargebackState): boolean => state === "WON" || state === "LOST";
