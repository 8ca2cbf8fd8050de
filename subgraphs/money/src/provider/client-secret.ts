import type { Id } from "@souk/shared/ids";
import type { Secrets } from "@souk/shared/secrets";

const purpose = "providerClientSecret";

/** The provider's word for its script in a buyer's browser, as it is kept with what it is for: who reads the database acts for nobody. */
export const clientSecretSeal = (secrets: Secrets, of: Id, clientSecret: string): string => secrets.seal(purpose, clientSecret, of);
/** The word itself. */
export const clientSecretOpen = (secrets: Secrets, of: Id, sealed: string): string => secrets.open(purpose, sealed, of);
