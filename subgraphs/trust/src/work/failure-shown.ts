import { withoutSecrets } from "@souk/shared/log-secrets";

const shownCharactersMax = 300;      // says what went wrong; all of it stands in the log

/** Mail servers name the person they refuse. */
const address = /[^\s@<>"'(,;:]+@[^\s@<>"'),;:]+/g;

/** The words of a failure as staff may read them: without secrets and addresses, cut only then, so that no half of one is left. */
export const failureShown = (failure: string | null): string | null =>
  (failure === null ? null : withoutSecrets(failure).replace(address, "…").slice(0, shownCharactersMax));
