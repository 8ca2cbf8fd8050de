import type { Id } from "@souk/shared/ids";
import type { AccountSeen } from "../provider/account-seen.ts";
import type { News } from "../provider/news.ts";
import type { PayoutAccountCommand } from "./payout-account-states.ts";
import type { PayoutAccount } from "./payout-account-tables.ts";

/** What was learned of an account, and the call that it answers. */
export interface PayoutAccountLearned {
  readonly payoutAccountId: Id<"pac">;
  readonly news: News<AccountSeen>
    /** It pays out only what it is told to. */
    | { readonly kind: "manual" };
  readonly callId?: Id<"pcl">;
}

/** What news does to an account; null where its state stays. It can be paid once it may be given money, may pay it out, and does so only when told. */
export function payoutAccountStep({ state, ...account }: Pick<PayoutAccount, "state" | "transfers" | "payouts" | "isManual" | "providerRef">, { news }: PayoutAccountLearned): PayoutAccountCommand | null {
  if (state === "CLOSED" || state === "FAILED" || news.kind === "lost") return null;
  if (news.kind === "refused") return state === "CREATED" ? "fail" : null;
  if (news.kind === "seen" && news.object.isClosed) return "close";
  const { transfers, payouts } = news.kind === "seen" ? news.object : account;
  const canBePaid = transfers === "ACTIVE" && payouts === "ACTIVE" && (news.kind === "manual" || account.isManual);
  if (canBePaid) return state === "ENABLED" ? null : "enable";
  if (state === "ENABLED") return "restrict";
  return state === "CREATED" && news.kind === "seen" ? "begin" : null;
}
