/** A postal code as codes are compared: capitals and digits alone, since people write the spaces and hyphens differently. */
export const postalCodeFolded = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, "");
