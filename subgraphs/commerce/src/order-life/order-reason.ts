import { shownText } from "../addresses/shown-text.ts";

const reasonCharactersMax = 500;      // a few sentences; the other side reads them on a small screen

/** Why, for the other side. */
export const orderReason = shownText(reasonCharactersMax);
