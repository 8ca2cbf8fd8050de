import { amountSaid } from "../said.ts";
import type { SaleFacts } from "./kind-facts.ts";
import { because, type WordsOf } from "./words.ts";

export const saleWords: WordsOf<SaleFacts> = {
  SALE_PLACED: {
    en: (facts) => ({ title: `New order ${facts.number}`, body: `Somebody bought for ${amountSaid("en", facts)} and has paid. Send it in time.` }),
    de: (facts) => ({ title: `Neue Bestellung ${facts.number}`, body: `Jemand hat für ${amountSaid("de", facts)} gekauft und bezahlt. Schicke es rechtzeitig ab.` }),
  },
  SALE_CANCELLED: {
    en: (facts) => ({
      title: facts.isWhole ? `Order ${facts.number} was cancelled` : `Part of order ${facts.number} was cancelled`,
      body: `Do not send it: ${amountSaid("en", facts)} go back to the buyer.${because(facts, "Reason")}`,
    }),
    de: (facts) => ({
      title: facts.isWhole ? `Bestellung ${facts.number} wurde storniert` : `Ein Teil der Bestellung ${facts.number} wurde storniert`,
      body: `Schicke es nicht ab: ${amountSaid("de", facts)} gehen an den Käufer zurück.${because(facts, "Grund")}`,
    }),
  },
  SALE_EXPIRED: {
    en: (facts) => ({ title: `Order ${facts.number} was not accepted in time`, body: `It is over, and ${amountSaid("en", facts)} go back to the buyer.` }),
    de: (facts) => ({ title: `Bestellung ${facts.number} wurde nicht rechtzeitig angenommen`, body: `Sie ist verfallen, und ${amountSaid("de", facts)} gehen an den Käufer zurück.` }),
  },
  SALE_RELEASED: {
    en: (facts) => ({ title: `${amountSaid("en", facts)} of order ${facts.number} are yours`, body: "They are in your balance and go out with the next payout." }),
    de: (facts) => ({ title: `${amountSaid("de", facts)} der Bestellung ${facts.number} gehören dir`, body: "Sie stehen in deinem Guthaben und gehen mit der nächsten Auszahlung hinaus." }),
  },
  STOCK_DEPLETED: {
    en: () => ({ title: "Something is sold out", body: "The last of it was bought. Add stock to go on selling it." }),
    de: () => ({ title: "Etwas ist ausverkauft", body: "Das letzte Stück wurde gekauft. Fülle den Bestand auf, um weiter zu verkaufen." }),
  },
};
