/** The languages we write in. */
export type Language = "en" | "de";

/** The language of a locale such as `de-AT`; English for those we do not write. */
export const languageOf = (locale: string | null | undefined): Language => (/^de\b/i.test(locale ?? "") ? "de" : "en");
