import type { AccountFacts } from "./kind-facts.ts";
import { because, type WordsOf } from "./words.ts";

export const accountWords: WordsOf<AccountFacts> = {
  WELCOME: {
    en: () => ({ title: "Welcome to Souk", body: "Your address is confirmed. You can buy, and open a seller of your own." }),
    de: () => ({ title: "Willkommen bei Souk", body: "Deine Adresse ist bestätigt. Du kannst kaufen und selbst Verkäufer werden." }),
  },
  SELLER_APPROVED: {
    en: () => ({ title: "Your seller is approved", body: "You can publish listings and sell." }),
    de: () => ({ title: "Dein Verkäuferkonto ist freigegeben", body: "Du kannst Angebote veröffentlichen und verkaufen." }),
  },
  SELLER_REJECTED: {
    en: (facts) => ({ title: "Your seller was not approved", body: `It cannot sell on Souk.${because(facts, "Reason")}` }),
    de: (facts) => ({ title: "Dein Verkäuferkonto wurde nicht freigegeben", body: `Es kann auf Souk nicht verkaufen.${because(facts, "Grund")}` }),
  },
  SELLER_SUSPENDED: {
    en: (facts) => ({ title: "Your seller is suspended", body: `Nothing can be sold at present.${because(facts, "Reason")}` }),
    de: (facts) => ({ title: "Dein Verkäuferkonto ist gesperrt", body: `Zurzeit kann nichts verkauft werden.${because(facts, "Grund")}` }),
  },
  SELLER_REINSTATED: {
    en: () => ({ title: "Your seller may sell again", body: "Its listings can be bought from now on." }),
    de: () => ({ title: "Dein Verkäuferkonto ist wieder freigegeben", body: "Ab jetzt kann wieder verkauft werden." }),
  },
};
