import type { Language } from "../language.ts";
import { amountSaid, momentSaid } from "../said.ts";
import type { AmountFact, PayoutFacts } from "./kind-facts.ts";
import { because, type WordsOf } from "./words.ts";

const some: Readonly<Record<Language, string>> = { en: "a payment", de: "eine Zahlung" };
/** The amount where it is known, and otherwise that it is one. */
const share = (language: Language, { amountMinor, currency }: Partial<AmountFact>): string =>
  (amountMinor !== undefined && currency !== undefined ? amountSaid(language, { amountMinor, currency }) : some[language]);

export const payoutWords: WordsOf<PayoutFacts> = {
  PAYOUT_PAID: {
    en: (facts) => ({ title: `${amountSaid("en", facts)} were paid out`, body: "They are in your bank account." }),
    de: (facts) => ({ title: `${amountSaid("de", facts)} wurden ausgezahlt`, body: "Sie sind auf deinem Bankkonto." }),
  },
  PAYOUT_FAILED: {
    en: (facts) => ({ title: `A payout of ${amountSaid("en", facts)} failed`, body: "Your bank did not take it. Check the bank account, then have it tried again. The money is still yours." }),
    de: (facts) => ({ title: `Eine Auszahlung von ${amountSaid("de", facts)} ist gescheitert`, body: "Deine Bank hat sie nicht angenommen. Prüfe das Bankkonto und lass sie noch einmal versuchen. Das Geld gehört weiter dir." }),
  },
  PAYOUT_RETURNED: {
    en: (facts) => ({ title: `A payout of ${amountSaid("en", facts)} came back`, body: "Your bank sent it back after it had arrived. Check the bank account, then have it tried again." }),
    de: (facts) => ({ title: `Eine Auszahlung von ${amountSaid("de", facts)} kam zurück`, body: "Deine Bank hat sie nach der Ankunft zurückgeschickt. Prüfe das Bankkonto und lass sie noch einmal versuchen." }),
  },
  PAYOUTS_RESTRICTED: {
    en: () => ({ title: "Your payout account needs something", body: "The payment provider asks for more before it pays out again. Look into the payout account." }),
    de: () => ({ title: "Dein Auszahlungskonto braucht etwas", body: "Der Zahlungsdienst will mehr wissen, bevor er wieder auszahlt. Sieh ins Auszahlungskonto." }),
  },
  PAYOUTS_STOPPED: {
    en: (facts) => ({ title: "Your payouts are stopped", body: `What you earn is kept for you until they are allowed again.${because(facts, "Reason")}` }),
    de: (facts) => ({ title: "Deine Auszahlungen sind angehalten", body: `Was du verdienst, bleibt für dich liegen, bis sie wieder erlaubt sind.${because(facts, "Grund")}` }),
  },
  PAYOUTS_ALLOWED: {
    en: () => ({ title: "Your payouts go on", body: "What was kept for you goes out with the next payout." }),
    de: () => ({ title: "Deine Auszahlungen gehen weiter", body: "Was für dich liegen blieb, geht mit der nächsten Auszahlung hinaus." }),
  },
  CHARGEBACK_OPENED: {
    en: (facts) => ({ title: "A buyer's bank takes money back", body: `It is about ${share("en", facts)}. ${facts.dueBy ? `Answer with evidence before ${momentSaid("en", facts.dueBy)}, or it is lost.` : "Look at what the bank says."}` }),
    de: (facts) => ({ title: "Die Bank eines Käufers holt Geld zurück", body: `Es geht um ${share("de", facts)}. ${facts.dueBy ? `Antworte mit Belegen vor dem ${momentSaid("de", facts.dueBy)}, sonst ist es verloren.` : "Sieh dir an, was die Bank sagt."}` }),
  },
  CHARGEBACK_DEADLINE_NEAR: {
    en: (facts) => ({ title: "A chargeback must be answered soon", body: `It is about ${share("en", facts)}. ${facts.dueBy ? `Your evidence is due before ${momentSaid("en", facts.dueBy)}.` : "Your evidence is due soon."}` }),
    de: (facts) => ({ title: "Eine Rückbuchung muss bald beantwortet werden", body: `Es geht um ${share("de", facts)}. ${facts.dueBy ? `Deine Belege werden vor dem ${momentSaid("de", facts.dueBy)} gebraucht.` : "Deine Belege werden bald gebraucht."}` }),
  },
  CHARGEBACK_WON: {
    en: (facts) => ({ title: "A chargeback is won", body: `The bank agreed with you: ${share("en", facts)} is back.` }),
    de: (facts) => ({ title: "Eine Rückbuchung ist gewonnen", body: `Die Bank gibt dir recht: ${share("de", facts)} ist wieder da.` }),
  },
  CHARGEBACK_LOST: {
    en: (facts) => ({ title: "A chargeback is lost", body: `The bank agreed with the buyer, who keeps ${share("en", facts)}.` }),
    de: (facts) => ({ title: "Eine Rückbuchung ist verloren", body: `Die Bank gibt dem Käufer recht, er behält ${share("de", facts)}.` }),
  },
};
