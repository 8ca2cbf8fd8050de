/** A name stands on a button. */
export const nameCharactersMax = 80;
/** The longest name of a state or province has 53. */
export const regionCharactersMax = 80;
/** The longest in use has 10, and people put spaces into it. */
export const postalCodeCharactersMax = 12;
