import { z } from "zod";
import { shownText } from "../addresses/shown-text.ts";

/** How a parcel can be followed; what is absent stays. */
export interface Tracking { readonly carrier?: string | null; readonly trackingNumber?: string | null; readonly trackingUrl?: string | null }

const carrierCharactersMax = 60;
const trackingNumberCharactersMax = 60;       // the longest are some 40
const trackingUrlCharactersMax = 500;

/** Rules of tracking beyond the schema's types. */
export const trackingRules = {
  carrier: shownText(carrierCharactersMax).nullish(),
  trackingNumber: shownText(trackingNumberCharactersMax).nullish(),
  // It is shown as a link: nothing that runs when it is clicked.
  trackingUrl: z.string().max(trackingUrlCharactersMax, `At most ${trackingUrlCharactersMax} characters.`).refine((url) => url.startsWith("https://"), "Begin it with https://.").nullish(),
};
