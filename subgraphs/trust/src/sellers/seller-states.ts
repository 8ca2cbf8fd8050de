import { machine, type CommandOf } from "@souk/shared/machine";

export type SellerState = "ONBOARDING" | "PENDING_REVIEW" | "ACTIVE" | "REJECTED" | "RESTRICTED" | "SUSPENDED" | "TERMINATED";

/** From opening a seller to selling, and what an operator may do about it. The table seller_history refuses any other step. */
export const sellerMachine = machine<SellerState>()({
  submit: { from: ["ONBOARDING"], to: "PENDING_REVIEW", by: ["seller"] },
  approve: { from: ["PENDING_REVIEW"], to: "ACTIVE", by: ["operator", "system"] },
  reject: { from: ["PENDING_REVIEW"], to: "REJECTED", by: ["operator"] },
  suspend: { from: ["ACTIVE", "RESTRICTED"], to: "SUSPENDED", by: ["operator"] },
  reinstate: { from: ["RESTRICTED", "SUSPENDED"], to: "ACTIVE", by: ["operator"] },
});
export type SellerCommand = CommandOf<typeof sellerMachine>;

/** The mutation behind each command. */
export const sellerMutations = {
  submit: "sellerSubmit", approve: "sellerApprove", reject: "sellerReject", suspend: "sellerSuspend", reinstate: "sellerReinstate",
} as const satisfies Readonly<Record<SellerCommand, string>>;
