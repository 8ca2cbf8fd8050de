import { credentialMutationReasons } from "./credential-mutations.ts";

/** Every mutation without an idempotency key, and why repeating it does no harm. There is no other exemption. */
export const keylessMutations: Readonly<Record<string, string>> = {
  ...credentialMutationReasons,
  conversationBlockSet: "sets what is set",
  conversationMarkRead: "sets what is set",
  conversationPreferencesSet: "sets what is set",
  conversationTypingSet: "sets what is set, for seconds",
  listingReviewPolicySet: "sets what is set",
  providerEventReceive: "stores what the provider told under the provider's own id, once",
  notificationMarkRead: "sets what is set",
  notificationMarkAllRead: "sets what is set",
  notificationPreferencesUpdate: "sets what is set",
  searchPinSet: "sets what is set",
  searchSynonymSet: "sets what is set",
};
