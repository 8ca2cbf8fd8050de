import type { Market } from "./market.ts";
import type { Person } from "./person.ts";
import { counted } from "./tally.ts";
import type { PayWay, Trip } from "./trips.ts";

interface Paid { readonly payment: { readonly id: string; readonly state: string; readonly nextAction: { readonly url: string } | null } | null }

const fields = "payment { id state nextAction { url } }";
const visa = "pm_card_visa";
/** The cards that somebody tries, in order. Whoever leaves before the end of their list was not refused. */
const cards: Readonly<Record<PayWay, readonly string[]>> = {
  card: [visa], keeps: [visa], kept: [visa], declined: ["pm_card_chargeDeclined", "pm_card_mastercard"], action: ["pm_card_authenticationRequired"],
  actionRefused: ["pm_card_authenticationRequired", visa], abandoned: [], cancelled: [],
};
const kept = "{ me { paymentMethods { id state } } }";

/** Pays as the trip says. @returns whether it is paid, as far as the buyer was told */
export async function groupPaid({ place, town: { tally } }: Market, buyer: Person, { about, pays }: Trip, orderGroupId: string): Promise<boolean> {
  counted(tally.acts, `pays: ${pays}`);
  const begun = await buyer.gives<Paid>("paymentCreate", { about, fields, input: { orderGroupId } });
  const id = begun?.payload.payment?.id;
  if (!id) return false;
  if (pays === "cancelled") await buyer.gives("paymentCancel", { about, fields: "payment { id }", id, input: {} });
  for (const [at, card] of cards[pays].entries()) {
    const told = await buyer.gives<Paid>("paymentConfirm", {
      about: `${about} ${at}`, fields, id, input: { paymentMethodId: pays === "kept" ? await keptOf(buyer) ?? card : card, ...(pays === "keeps" ? { saves: true } : {}) },
    });
    if (!told || told.codes.length > 0) continue;
    const { state, nextAction } = told.payload.payment!;
    const intent = /payment_intents\/(\w+)/.exec(nextAction?.url ?? "")?.[1];
    const isRefused = pays === "actionRefused" && at === 0;
    if (intent) await place.control(`/sandbox/payment_intents/${intent}/authenticate`, { outcome: isRefused ? "fail" : "succeed" });
    if (intent && isRefused) await actionOver(buyer, id);
    else if (intent || state === "CAPTURED" || state === "PROCESSING") return true;
  }
  return false;
}

/** A card that the buyer keeps, if there is one. */
async function keptOf(buyer: Person): Promise<string | undefined> {
  const mine = await buyer.reads<{ me: { paymentMethods: readonly { id: string; state: string }[] } }>(kept, {});
  return mine?.me.paymentMethods.find(({ state }) => state === "ACTIVE")?.id;
}

const looksMax = 60;
const lookMs = 500;

/** Waits until a refused action is known here: the next attempt is refused as long as this one is under way. */
async function actionOver(buyer: Person, id: string): Promise<void> {
  for (let look = 0; look < looksMax; look++) {
    const now = await buyer.reads<{ payment: { state: string } }>("query ($id: ID!) { payment(id: $id) { state } }", { id });
    if (now?.payment.state !== "REQUIRES_ACTION") return;
    await new Promise((resolve) => { setTimeout(resolve, lookMs); });
  }
}
