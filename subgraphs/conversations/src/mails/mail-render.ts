import type { AccountMail } from "@souk/schema/events/trust";
import { languageOf } from "../language.ts";
import type { MailContents } from "./mail-contents.ts";
import { greetings, mailWords } from "./mail-words.ts";

/** A mail's words as they are sent. */
export interface RenderedMail { readonly subject: string; readonly text: string; readonly html: string }

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!);

/**
 * A mail in the person's language, as text and as HTML that shows the same.
 * @param publicUrl where the link's page lives, such as `https://souk.example`
 */
export function mailRender(mail: AccountMail, { displayName, token, locale }: MailContents, publicUrl: string): RenderedMail {
  const language = languageOf(locale);
  const { subject, opening = greetings[language], lines, link } = mailWords[mail][language];
  const name = displayName.replace(/\s+/g, " ");     // one line: a name cannot write paragraphs of its own
  const paragraphs = [opening(name), ...lines];
  const url = link && token ? `${publicUrl.replace(/\/$/, "")}/${link.page}?token=${encodeURIComponent(token)}` : undefined;
  return {
    subject,
    text: [...paragraphs, ...(url ? [url] : []), "Souk"].join("\n\n") + "\n",
    html: [
      `<!doctype html><html lang="${language}"><body style="font-family:sans-serif">`,
      ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
      ...(url && link ? [`<p><a href="${escaped(url)}">${escaped(link.label)}</a></p>`] : []),
      "<p>Souk</p></body></html>",
    ].join("\n"),
  };
}
