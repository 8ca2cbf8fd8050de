import { z } from "zod";
import { isPrivate } from "./config-network.ts";

const rule = (isTrue: (text: string) => boolean, message: string) => z.string(message).refine(isTrue, message);

/** A whole number from `least` to `most`. */
export const wholeNumber = (least: number, most: number) =>
  rule((text) => /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most, `must be a whole number from ${least} to ${most}`).transform(Number);

/** A port; 0 takes any that is free. */
export const port = wholeNumber(0, 65_535);

/** `1` or `0`. */
export const flag = z.enum(["0", "1"], "must be 1 (yes) or 0 (no)").transform((text) => text === "1");

/** One of a few words. */
export const oneOf = <const W extends string>(words: readonly W[]) => z.enum(words, `must be one of ${words.join(", ")}`);

/** A text of a form. */
export const form = (pattern: RegExp, message: string) => rule((text) => pattern.test(text), message);

/** A URL of one of these schemes, given without the colon. */
export const url = (...schemes: readonly string[]) => rule(
  (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)),
  `must be a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(" or ")}`);

const parts = (text: string): string[] => text.split(",").map((part) => part.trim()).filter((part) => part !== "");

/** Words of a few, with commas between. */
export const wordsOf = <const W extends string>(words: readonly W[]) =>
  z.string().transform(parts).pipe(z.array(z.enum(words, `may name ${words.join(", ")} only`)));

/** Texts of a form, with commas between. */
export const textsOf = (pattern: RegExp, message: string) => z.string().transform(parts).pipe(z.array(form(pattern, message)));

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text);

/** Origins of web pages, with commas between. `*` is none: an answer that everybody's page may read is asked for by nobody. */
export const origins = z.string().transform(parts).pipe(
  z.array(rule(isOrigin, "must be origins such as https://shop.example.com: no path, no slash at the end, no *")));

/** `{"name": "url"}` or `name=url,name=url`, before it is checked. */
const pairs = z.string().transform((text, context): unknown => {
  if (!text.startsWith("{")) return Object.fromEntries(parts(text).map((part) => [part.split("=", 1)[0], part.slice(part.indexOf("=") + 1)]));
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "is not JSON" });
    return z.NEVER;
  }
});

const isPrivateUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && isPrivate(new URL(text).hostname);

/** Where processes of ours are reached, by name: loopback or a private network, since they are made for our gateway alone. */
export const privateUrls = pairs.pipe(z.record(z.string(),
  rule(isPrivateUrl, "must be name=url pairs, each url http:// on loopback or a private network"), "must be name=url pairs"));
