import type { Language } from "../language.ts";

/** A mail's words as they are sent. */
export interface RenderedMail { readonly subject: string; readonly text: string; readonly html: string }

/** A link of a mail: what it says and where it leads. */
export interface MailLink { readonly label: string; readonly url: string }

/** What a mail says, part by part. */
export interface MailParts {
  readonly language: Language;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly link?: MailLink | undefined;
  /** Small, at the end: how not to get such mails. */
  readonly foot?: MailLink | undefined;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!);
const anchor = ({ label, url }: MailLink): string => `<a href="${escaped(url)}">${escaped(label)}</a>`;

/** One line: a name cannot write paragraphs of its own. */
export const onOneLine = (name: string): string => name.replace(/\s+/g, " ");

/** A page of the front end. @param publicUrl such as `https://souk.example` */
export const pageUrl = (publicUrl: string, page: string): string => `${publicUrl.replace(/\/$/, "")}/${page}`;

/** A mail as text, and as HTML that shows the same. */
export const mailLayout = ({ language, subject, paragraphs, link, foot }: MailParts): RenderedMail => ({
  subject,
  text: [...paragraphs, ...(link ? [link.url] : []), "Souk", ...(foot ? [`${foot.label}: ${foot.url}`] : [])].join("\n\n") + "\n",
  html: [
    `<!doctype html><html lang="${language}"><body style="font-family:sans-serif">`,
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    ...(link ? [`<p>${anchor(link)}</p>`] : []),
    "<p>Souk</p>",
    ...(foot ? [`<p><small>${anchor(foot)}</small></p>`] : []),
    "</body></html>",
  ].join("\n"),
});
