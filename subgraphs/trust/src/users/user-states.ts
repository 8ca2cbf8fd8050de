import { machine } from "@souk/shared/machine";

export type UserState = "UNVERIFIED" | "ACTIVE" | "LOCKED" | "SUSPENDED" | "DEACTIVATED" | "ERASED";

/** From registering to being forgotten. LOCKED is for security, SUSPENDED an operator's decision. */
export const userMachine = machine<UserState>()({
  verify: { from: ["UNVERIFIED"], to: "ACTIVE", by: ["person"] },
  lock: { from: ["ACTIVE", "SUSPENDED"], to: "LOCKED", by: ["system"] },
  unlock: { from: ["LOCKED"], to: "ACTIVE", by: ["operator"] },
  suspend: { from: ["ACTIVE", "LOCKED"], to: "SUSPENDED", by: ["operator"] },
  reinstate: { from: ["SUSPENDED"], to: "ACTIVE", by: ["operator"] },
  deactivate: { from: ["ACTIVE"], to: "DEACTIVATED", by: ["person"] },
  erase: { from: ["DEACTIVATED"], to: "ERASED", by: ["system"] },
});

/** The mutation behind each command that a client can give; the others follow by themselves. */
export const userMutations: Readonly<Record<string, string>> = {
  verify: "emailVerify", suspend: "userSuspend", reinstate: "userReinstate",
};

/** Who may hold a session. An unverified person may look round and confirm the address, not open a seller. */
export const maySignIn = (state: UserState): boolean => state === "ACTIVE" || state === "UNVERIFIED";
