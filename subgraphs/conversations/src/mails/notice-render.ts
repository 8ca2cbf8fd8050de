import { languageOf, type Language } from "../language.ts";
import type { KindFacts, NotificationKind } from "../notifications/kind-facts.ts";
import { notificationKinds } from "../notifications/notification-kinds.ts";
import { notificationWords } from "../notifications/notification-words.ts";
import { categories } from "../preferences/categories.ts";
import { mailLayout, onOneLine, pageUrl, type RenderedMail } from "./mail-layout.ts";
import { greetings } from "./mail-words.ts";
import { noticePage } from "./notice-pages.ts";

/** What a notification's mail is made from. */
export interface NoticeContents<K extends NotificationKind = NotificationKind> {
  readonly kind: K;
  readonly facts: KindFacts[K];
  readonly subjectId: string | null;
  readonly displayName: string;
  readonly locale: string | null;
}

const choose: Readonly<Record<Language, string>> = { en: "Choose what we write to you about", de: "Wähle, worüber wir dir schreiben" };

/** A notification as a mail: its title is the subject, and the link leads to what it is about. */
export function noticeRender<K extends NotificationKind>({ kind, facts, subjectId, displayName, locale }: NoticeContents<K>, publicUrl: string): RenderedMail {
  const language = languageOf(locale);
  const { title, body } = notificationWords(kind, facts, language);
  const page = subjectId === null ? undefined : noticePage(subjectId, language);
  return mailLayout({
    language, subject: title, paragraphs: [greetings[language](onOneLine(displayName)), body],
    link: page && { label: page.label, url: pageUrl(publicUrl, page.page) },
    foot: categories[notificationKinds[kind].category].isFixed ? undefined : { label: choose[language], url: pageUrl(publicUrl, "settings/notifications") },
  });
}
