import type { Tx } from "@souk/shared/database";
import type { Id } from "@souk/shared/ids";
import { next } from "@souk/shared/machine";
import { roundsBy } from "@souk/shared/rounds";
import type { Secrets } from "@souk/shared/secrets";
import { clientSecretSeal } from "../provider/client-secret.ts";
import { callEndOf } from "../provider/news.ts";
import { callsEnd } from "../provider/provider-calls.ts";
import type { PaymentMethodSetup } from "./method-tables.ts";
import { methodsKeep, methodsMax, type MethodKept, type MethodOf } from "./methods-keep.ts";
import { isSetupOver, setupMachine, type SetupCommand } from "./setup-states.ts";
import { setupStep, type SetupLearned } from "./setup-step.ts";
import { setupsLock, setupsMove, type SetupMove } from "./setups-write.ts";

/** A locked setup, what was learned of it, and what follows. */
interface Stepped { readonly learned: SetupLearned; readonly setup: PaymentMethodSetup; readonly command: SetupCommand | null }

/**
 * Applies what was learned of setups, whoever asked the provider: the answer to a call, a webhook's worker, a look. What
 * was set up is kept for its buyer in the same commit. Set-based. Repeatable: what is known already changes nothing.
 */
export async function setupsApply(tx: Tx, secrets: Secrets, all: readonly SetupLearned[]): Promise<void> {
  for (const round of roundsBy(all, ({ setupId }) => setupId)) {
    const standing = new Map<Id<"pms">, PaymentMethodSetup>((await setupsLock(tx, round.map(({ setupId }) => setupId))).map((setup) => [setup.id, setup]));
    await learn(tx, secrets, round.flatMap((learned): Stepped[] => {
      const setup = standing.get(learned.setupId);
      return setup ? [{ learned, setup, command: setupStep(setup, learned) }] : [];
    }));
  }
}

async function learn(tx: Tx, secrets: Secrets, stepped: readonly Stepped[]): Promise<void> {
  const kept = await methodsKeep(tx, stepped.flatMap((one): MethodOf[] => { const method = methodOf(one); return method ? [{ userId: one.setup.userId, method }] : []; }));
  await setupsMove(tx, stepped.flatMap((one) => moveOf(secrets, one, kept)));
  await callsEnd(tx, stepped.flatMap((one) => callEndOf(one.learned, intentOf(one)?.decline)));
}

const intentOf = ({ learned: { news } }: Stepped) => (news.kind === "seen" ? news.object : null);
/** What has just been set up. */
const methodOf = (one: Stepped) => (one.command === "succeed" ? intentOf(one)!.method : null);

const tooMany = { code: "payment_method_limit", message: `At most ${methodsMax} ways of paying are kept. Remove one first.` };

/** What becomes of a setup's row; nothing where nothing is new. */
function moveOf(secrets: Secrets, one: Stepped, kept: ReadonlyMap<string, MethodKept>): SetupMove[] {
  const { setup, learned: { news } } = one;
  const intent = intentOf(one);
  const became = kept.get(methodOf(one)?.ref ?? "");
  const command = one.command === "succeed" && became!.isOverLimit ? "fail" : one.command;
  const to = command === null ? setup.state : next(setupMachine, command, setup.state);
  const heard = became?.isOverLimit ? tooMany : news.kind === "refused" ? { code: news.code, message: news.message } : intent ? intent.decline : setup.decline;
  const decline = isSetupOver(to) && to !== "FAILED" ? null : heard;
  const isLearned = intent !== null && setup.providerRef === null;
  if (command === null && !isLearned && JSON.stringify(decline) === JSON.stringify(setup.decline)) return [];
  return [{
    setup, command, to, reason: decline?.code ?? (news.kind === "lost" ? "no answer" : null), providerRef: intent?.ref ?? setup.providerRef, decline,
    clientSecret: intent?.clientSecret && setup.clientSecret === null ? clientSecretSeal(secrets, setup.id, intent.clientSecret) : setup.clientSecret,
    nextAction: to === "REQUIRES_ACTION" ? intent?.nextAction ?? setup.nextAction : null, paymentMethodId: to === "SUCCEEDED" ? became!.method.id : null,
  }];
}
