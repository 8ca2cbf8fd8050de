import { amountSaid } from "../said.ts";
import type { PaymentFacts } from "./kind-facts.ts";
import type { WordsOf } from "./words.ts";

export const paymentWords: WordsOf<PaymentFacts> = {
  PAYMENT_ACTION_REQUIRED: {
    en: (facts) => ({ title: "Your bank asks you to confirm a payment", body: `Confirm the payment of ${amountSaid("en", facts)}; until then nothing is ordered.` }),
    de: (facts) => ({ title: "Deine Bank bittet dich, eine Zahlung zu bestätigen", body: `Bestätige die Zahlung über ${amountSaid("de", facts)}; bis dahin ist nichts bestellt.` }),
  },
  PAYMENT_FAILED: {
    en: (facts) => ({ title: "Your payment failed", body: `The payment of ${amountSaid("en", facts)} did not come through. ${facts.isFinal ? "Nothing was ordered." : "Try it again, or pay in another way."}` }),
    de: (facts) => ({ title: "Deine Zahlung ist gescheitert", body: `Die Zahlung über ${amountSaid("de", facts)} kam nicht zustande. ${facts.isFinal ? "Es wurde nichts bestellt." : "Versuche es noch einmal oder zahle auf anderem Weg."}` }),
  },
  REFUND_SUCCEEDED: {
    en: (facts) => ({ title: `You get ${amountSaid("en", facts)} back`, body: `${facts.number ? `For order ${facts.number}: the` : "The"} money is on its way to the card or account you paid with. Your bank shows it within some days.` }),
    de: (facts) => ({ title: `Du bekommst ${amountSaid("de", facts)} zurück`, body: `${facts.number ? `Für Bestellung ${facts.number}: das` : "Das"} Geld ist unterwegs zu der Karte oder dem Konto, mit dem du bezahlt hast. Deine Bank zeigt es in einigen Tagen.` }),
  },
};
