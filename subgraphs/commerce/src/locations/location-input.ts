import { invalid, invalidInput } from "@souk/shared/refusals";
import { z } from "zod";
import { shownText } from "../addresses/shown-text.ts";
import { nameCharactersMax, postalCodeCharactersMax, regionCharactersMax } from "./location-limits.ts";

/** What a location says; of an update, what is absent stays. */
export interface LocationFields {
  readonly name?: string | null;
  readonly country?: string | null;
  readonly region?: string | null;
  readonly postalCode?: string | null;
  readonly isPickup?: boolean | null;
}

const fields = {
  region: shownText(regionCharactersMax).nullish(),
  postalCode: shownText(postalCodeCharactersMax).nullish(),
};

/** Rules of `LocationCreateInput` beyond the schema's types. */
export const locationCreateRules = z.object({ ...fields, name: shownText(nameCharactersMax) });
/** Rules of `LocationUpdateInput`. */
export const locationUpdateRules = z.object({ ...fields, name: shownText(nameCharactersMax).optional() });

/** @throws Refused InvalidInput if buyers are to come to a place that nobody says where it is */
export function pickupFits({ isPickup, country }: { readonly isPickup: boolean; readonly country: string | null }): void {
  if (isPickup && country === null) throw invalidInput(invalid(["input", "country"], "Buyers come here: say in which country it is.", "REQUIRED"));
}
