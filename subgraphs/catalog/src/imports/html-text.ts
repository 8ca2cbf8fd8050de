import { Parser } from "htmlparser2";

/** Elements that begin a line of their own. */
const blocks: ReadonlySet<string> = new Set(["p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "blockquote", "section", "article", "hr", "pre"]);
/** Elements whose text nobody reads. */
const unread: ReadonlySet<string> = new Set(["script", "style", "template", "noscript", "iframe", "title"]);
const linesBetween = 2;      // an empty line at most

/** What a person reads of HTML: its text, blocks on lines of their own, list items with a dash. Never HTML again. */
export function htmlText(html: string): string {
  let text = "";
  let unreadDepth = 0;
  const line = () => { text = text.trimEnd(); if (text !== "") text += "\n"; };
  const parser = new Parser({
    onopentagname(name) {
      if (unread.has(name)) unreadDepth++;
      if (name === "br") text = `${text.replace(/[ \t]+$/, "")}\n`;
      else if (blocks.has(name)) line();
      if (name === "p" && text !== "") text += "\n";
      if (name === "li") text += "- ";
    },
    ontext(part) {
      if (unreadDepth > 0) return;
      const collapsed = part.replace(/[ \t\r\n\f]+/g, " ");
      text += /(^|\s)$/.test(text) ? collapsed.trimStart() : collapsed;
    },
    onclosetag(name) {
      if (unread.has(name)) unreadDepth = Math.max(0, unreadDepth - 1);
      else if (blocks.has(name) && name !== "br") line();
    },
  }, { decodeEntities: true });
  parser.end(html);
  return text.replace(/\n{3,}/g, "\n".repeat(linesBetween)).trim();
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>\n" };

/** A person's text as HTML that reads the same. */
export const textHtml = (text: string): string => text.replace(/[&<>\n]/g, (character) => escapes[character]!);
