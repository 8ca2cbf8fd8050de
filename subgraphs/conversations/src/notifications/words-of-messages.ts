import type { MessageFacts } from "./kind-facts.ts";
import type { WordsOf } from "./words.ts";

/** What was written is not among the words: it is read in the thread, where it may have been held or taken back. */
export const messageWords: WordsOf<MessageFacts> = {
  MESSAGE_RECEIVED: {
    en: () => ({ title: "You have a new message", body: "Somebody wrote to you. Read it and answer in the conversation." }),
    de: () => ({ title: "Du hast eine neue Nachricht", body: "Jemand hat dir geschrieben. Lies sie und antworte in der Unterhaltung." }),
  },
};
