/**
 * Mutations that try or make a credential, and why each needs no idempotency key: its secrets are never stored,
 * and repeating it does no harm. At most one of them stands in an operation.
 */
export const credentialMutationReasons = {
  emailVerify: "the token is spent once",
  emailVerificationResend: "another mail replaces the token of the last",
  passwordResetRequest: "another mail replaces the token of the last",
  passwordReset: "the token is spent once",
  passwordChange: "sets the password to the same again",
  sessionCreate: "each sign-in is a session of its own, listed and revocable; its tokens are never stored",
  sessionRefresh: "the same token within 30 s gives the same successor",
  sessionRevoke: "ends what is ended",
  sessionRevokeAll: "ends what is ended",
  sessionStepUp: "a code is accepted once",
  mfaEnroll: "replaces a secret that was not confirmed",
  mfaVerify: "a code is accepted once; recovery codes are never stored",
  mfaDisable: "takes off what is taken off",
  guestTokenCreate: "makes nothing but a signed text",
} as const satisfies Readonly<Record<string, string>>;

/** Mutations without a key that try a credential or a token; `userRegister` has a key and hashes a password like them. */
export const credentialMutations: readonly string[] = [...Object.keys(credentialMutationReasons), "userRegister"];
