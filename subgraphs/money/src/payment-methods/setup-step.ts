import type { Id } from "@souk/shared/ids";
import type { News } from "../provider/news.ts";
import type { SetupSeen } from "../provider/setup-seen.ts";
import type { PaymentMethodSetup } from "./method-tables.ts";
import { isSetupOver, type SetupCommand, type SetupState } from "./setup-states.ts";

/** What was learned of which setup, and how old it is. */
export interface SetupLearned {
  readonly setupId: Id<"pms">;
  readonly news: News<SetupSeen>;
  /** The setup's version before the provider was asked; null where the news is the answer to what we asked for. */
  readonly atVersion: number | null;
  /** The call that it is the answer to. */
  readonly callId?: Id<"pcl">;
}

const towards: Readonly<Record<Exclude<SetupSeen["status"], "SUCCEEDED" | "CANCELLED">, readonly [SetupState, SetupCommand]>> = {
  OPEN: ["CREATED", "open"], REQUIRES_ACTION: ["REQUIRES_ACTION", "askAction"], PROCESSING: ["PROCESSING", "wait"],
};

/**
 * What news does to a setup; null where it changes nothing. An end counts whenever it is heard of; of all else the newer
 * counts: what was seen before the setup last changed is passed over, and seen again by the next look.
 */
export function setupStep({ state, version, providerRef }: Pick<PaymentMethodSetup, "state" | "version" | "providerRef">, { news, atVersion }: Pick<SetupLearned, "news" | "atVersion">): SetupCommand | null {
  if (isSetupOver(state)) return null;
  if (news.kind === "lost") return state === "INDETERMINATE" ? null : "lose";
  if (news.kind === "refused") return providerRef === null ? "fail" : state === "CREATED" ? null : "open";
  const { status } = news.object;
  if (status === "SUCCEEDED") return "succeed";
  if (status === "CANCELLED") return "cancel";
  if (atVersion !== null && atVersion !== version) return null;
  const [to, command] = towards[status];
  return to === state ? null : command;
}
