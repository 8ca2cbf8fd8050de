import type { Id } from "@souk/shared/ids";
import type { Secrets } from "@souk/shared/secrets";

const purpose = "paymentMethodSetupClientSecret";

/** The provider's word for its script in the buyer's browser, as it is kept: who reads the database sets up nothing. */
export const setupSecretSeal = (secrets: Secrets, setupId: Id<"pms">, clientSecret: string): string => secrets.seal(purpose, clientSecret, setupId);
/** The word itself. */
export const setupSecretOpen = (secrets: Secrets, setupId: Id<"pms">, sealed: string): string => secrets.open(purpose, sealed, setupId);
