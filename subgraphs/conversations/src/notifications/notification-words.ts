import type { Language } from "../language.ts";
import type { KindFacts, NotificationKind } from "./kind-facts.ts";
import type { NotificationWords, WordsOf } from "./words.ts";
import { accountWords } from "./words-of-accounts.ts";
import { listingWords } from "./words-of-listings.ts";
import { messageWords } from "./words-of-messages.ts";
import { orderWords } from "./words-of-orders.ts";
import { paymentWords } from "./words-of-payments.ts";
import { payoutWords } from "./words-of-payouts.ts";
import { saleWords } from "./words-of-sales.ts";

const words: WordsOf<KindFacts> = { ...accountWords, ...orderWords, ...paymentWords, ...saleWords, ...payoutWords, ...listingWords, ...messageWords };

/** A notification in a language. Made when it is read, so that a person who changes language reads all of it. */
export function notificationWords<K extends NotificationKind>(kind: K, facts: KindFacts[K], language: Language): NotificationWords {
  const ofKind: Readonly<Record<Language, (facts: KindFacts[K]) => NotificationWords>> = words[kind];
  return ofKind[language](facts);
}
