import type { Id } from "@souk/shared/ids";
import type { Secrets } from "@souk/shared/secrets";

const purpose = "paymentClientSecret";

/** The provider's word for its script in the buyer's browser, as it is kept: who reads the database pays for nobody. */
export const clientSecretSeal = (secrets: Secrets, paymentId: Id<"pay">, clientSecret: string): string => secrets.seal(purpose, clientSecret, paymentId);
/** The word itself. */
export const clientSecretOpen = (secrets: Secrets, paymentId: Id<"pay">, sealed: string): string => secrets.open(purpose, sealed, paymentId);
