import type { Language } from "../language.ts";
import type { KindFacts } from "./kind-facts.ts";

/** What a person reads: the title is also the subject of a mail. */
export interface NotificationWords { readonly title: string; readonly body: string }

/** The words of a family of kinds, each in each language: a kind or a language that lacks them does not compile. */
export type WordsOf<Family> = { readonly [K in keyof Family & keyof KindFacts]: Readonly<Record<Language, (facts: KindFacts[K]) => NotificationWords>> };

/** A sentence with the reason somebody gave, or nothing. */
export const because = ({ reason }: { readonly reason?: string }, word: string): string => (reason ? ` ${word}: ${reason}` : "");
