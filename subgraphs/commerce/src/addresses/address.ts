import { invalid, type UserError } from "@souk/shared/refusals";
import { z } from "zod";
import { shownText } from "./shown-text.ts";

/** Where something is brought to, as a label shows it. */
export interface DeliveryAddress {
  readonly name: string;
  readonly line1: string;
  readonly line2?: string | null;
  readonly postalCode?: string | null;
  readonly city: string;
  /** Code of the state or province, such as CA: what taxes are found by. */
  readonly region?: string | null;
  readonly country: string;
  readonly phone?: string | null;
}

/** As much as a label's line holds, twice. */
const lineCharactersMax = 100;
const postalCodeCharactersMax = 12;

/** Rules of `DeliveryAddressInput`, but for what its country asks: see `addressFaults`. */
export const addressRules = z.object({
  name: shownText(lineCharactersMax),
  line1: shownText(lineCharactersMax),
  line2: shownText(lineCharactersMax).nullish(),
  postalCode: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 -]*$/, "Letters, digits, spaces and hyphens.").max(postalCodeCharactersMax, `At most ${postalCodeCharactersMax} characters.`).nullish(),
  city: shownText(lineCharactersMax),
  region: z.string().regex(/^[A-Z0-9]{1,3}$/, "The code of a state or province, such as CA.").nullish(),
});

/** Countries without postal codes (Universal Postal Union, addressing systems), the larger ones: of all others a code is asked. */
const codeless: ReadonlySet<string> = new Set(
  "AE AG AO AW BF BI BJ BO BS BW BZ CD CF CG CI CK CM DJ DM ER FJ GA GD GH GM GQ GY HK JM KI KM KN LY ML MO MR MW NA NR NU QA RW SB SC SL SR ST SY TD TG TK TL TO TT TV UG VU YE ZW".split(" "));
/** Countries whose addresses name the state or province, and whose taxes may depend on it. */
const divided: ReadonlySet<string> = new Set("AU BR CA IN MX US".split(" "));

/** What an address lacks that its country asks. @param path of the address in the input */
export function addressFaults({ country, postalCode, region }: DeliveryAddress, path: readonly string[]): UserError[] {
  return [
    ...(!postalCode && !codeless.has(country) ? [invalid([...path, "postalCode"], "An address there has a postal code.", "REQUIRED")] : []),
    ...(!region && divided.has(country) ? [invalid([...path, "region"], "An address there names its state or province.", "REQUIRED")] : []),
  ];
}
