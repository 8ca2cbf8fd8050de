import { Parser } from "htmlparser2";
import { htmlCharactersMax, htmlTagsMax } from "./import-limits.ts";

/** Elements that begin a line of their own. */
const blocks: ReadonlySet<string> = new Set(["p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "blockquote", "section", "article", "hr", "pre"]);
/** Elements whose text nobody reads. */
const unread: ReadonlySet<string> = new Set(["script", "style", "template", "noscript", "iframe", "title"]);

/** Text that grows in linear time: what has been said, and the white space behind it, which may yet change. */
function textGrowing() {
  const parts: string[] = [];
  let gap = "";
  return {
    /** Text in which runs of white space are one space already; what stands at its ends meets what is there. */
    say(text: string) {
      const begun = parts.length === 0 || gap !== "" ? text.trimStart() : text;
      const said = begun.trimEnd();
      if (said !== "") parts.push(gap, said);
      if (said !== "" || gap === "") gap = begun.slice(said.length);
    },
    /** What follows begins a line; nothing before it is left at the end of the last one. */
    line() { gap = parts.length === 0 ? "" : "\n"; },
    /** What follows begins a paragraph. */
    paragraph() { gap = parts.length === 0 ? "" : "\n\n"; },
    /** What follows begins a line, however many did; beyond an empty one none is shown. */
    lineBreak() { if (!gap.endsWith("\n\n")) gap = `${gap.endsWith(" ") ? gap.slice(0, -1) : gap}\n`; },
    whole: (): string => parts.join("").trim(),
  };
}

/** True for HTML that is too much for a description, and is not parsed. */
export const isTooMuchHtml = (html: string): boolean => html.length > htmlCharactersMax || html.split("<", htmlTagsMax + 2).length > htmlTagsMax + 1;

/** What a person reads of HTML: its text, blocks on lines of their own, list items with a dash. Never HTML again. */
export function htmlText(html: string): string {
  const text = textGrowing();
  let unreadDepth = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (unread.has(name)) unreadDepth++;
      if (name === "br") text.lineBreak();
      else if (name === "p") text.paragraph();
      else if (blocks.has(name)) text.line();
      if (name === "li") text.say("- ");
    },
    ontext(part) {
      if (unreadDepth === 0) text.say(part.replace(/[ \t\r\n\f]+/g, " "));
    },
    onclosetag(name) {
      if (unread.has(name)) unreadDepth = Math.max(0, unreadDepth - 1);
      else if (blocks.has(name) && name !== "br") text.line();
    },
  }, { decodeEntities: true });
  parser.end(html);
  return text.whole();
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>\n" };

/** A person's text as HTML that reads the same. */
export const textHtml = (text: string): string => text.replace(/[&<>\n]/g, (character) => escapes[character]!);
