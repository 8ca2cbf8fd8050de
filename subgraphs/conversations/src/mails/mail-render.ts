import type { AccountMail } from "@souk/schema/events/trust";
import { languageOf } from "../language.ts";
import type { MailContents } from "./mail-contents.ts";
import { mailLayout, onOneLine, pageUrl, type RenderedMail } from "./mail-layout.ts";
import { greetings, mailWords } from "./mail-words.ts";

/**
 * A mail of somebody's account in the person's language, as text and as HTML that shows the same.
 * @param publicUrl where the link's page lives, such as `https://souk.example`
 */
export function mailRender(mail: AccountMail, { displayName, token, locale }: MailContents, publicUrl: string): RenderedMail {
  const language = languageOf(locale);
  const { subject, opening = greetings[language], lines, link } = mailWords[mail][language];
  return mailLayout({
    language, subject, paragraphs: [opening(onOneLine(displayName)), ...lines],
    link: link && token ? { label: link.label, url: `${pageUrl(publicUrl, link.page)}?token=${encodeURIComponent(token)}` } : undefined,
  });
}
