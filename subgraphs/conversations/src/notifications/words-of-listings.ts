import type { ListingFacts } from "./kind-facts.ts";
import type { WordsOf } from "./words.ts";

export const listingWords: WordsOf<ListingFacts> = {
  LISTING_REJECTED: {
    en: () => ({ title: "A listing was not published", body: "It was looked at and rejected. The listing says why; mend it and hand it in again." }),
    de: () => ({ title: "Ein Angebot wurde nicht veröffentlicht", body: "Es wurde geprüft und abgelehnt. Im Angebot steht, warum; bessere es nach und reiche es wieder ein." }),
  },
  LISTING_SUSPENDED: {
    en: () => ({ title: "A listing is suspended", body: "Nobody can buy it at present. The listing says why." }),
    de: () => ({ title: "Ein Angebot ist gesperrt", body: "Zurzeit kann es niemand kaufen. Im Angebot steht, warum." }),
  },
  LISTING_REINSTATED: {
    en: () => ({ title: "A listing is back", body: "It can be bought again." }),
    de: () => ({ title: "Ein Angebot ist wieder da", body: "Es kann wieder gekauft werden." }),
  },
  LISTING_REMOVED: {
    en: () => ({ title: "A listing was removed", body: "It is gone for good. The listing says why." }),
    de: () => ({ title: "Ein Angebot wurde entfernt", body: "Es ist endgültig weg. Im Angebot steht, warum." }),
  },
};
