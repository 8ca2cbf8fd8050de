import type { Language } from "../language.ts";
import type { NotificationFacts, NotificationKind } from "./notification-tables.ts";

/** What a person reads. */
export interface NotificationWords { readonly title: string; readonly body: string }
type Words = (facts: NotificationFacts) => NotificationWords;

const because = (facts: NotificationFacts, word: string) => (facts.reason ? ` ${word}: ${facts.reason}` : "");

const words: Readonly<Record<NotificationKind, Readonly<Record<Language, Words>>>> = {
  WELCOME: {
    en: () => ({ title: "Welcome to Souk", body: "Your address is confirmed. You can buy, and open a seller of your own." }),
    de: () => ({ title: "Willkommen bei Souk", body: "Deine Adresse ist bestätigt. Du kannst kaufen und selbst Verkäufer werden." }),
  },
  SELLER_APPROVED: {
    en: () => ({ title: "Your seller is approved", body: "You can publish listings and sell." }),
    de: () => ({ title: "Dein Verkäuferkonto ist freigegeben", body: "Du kannst Angebote veröffentlichen und verkaufen." }),
  },
  SELLER_SUSPENDED: {
    en: (facts) => ({ title: "Your seller is suspended", body: `Nothing can be sold at present.${because(facts, "Reason")}` }),
    de: (facts) => ({ title: "Dein Verkäuferkonto ist gesperrt", body: `Zurzeit kann nichts verkauft werden.${because(facts, "Grund")}` }),
  },
};

/** A notification in a language. Made when it is read, so that a person who changes language reads all of it. */
export const notificationWords = (kind: NotificationKind, facts: NotificationFacts, language: Language): NotificationWords =>
  words[kind][language](facts);
