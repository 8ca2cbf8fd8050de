import { visibleOf } from "../message-rules/words.ts";

/** A text as somebody reads who may not have the other's contact details yet. */
export interface Masked { readonly text: string; readonly isMasked: boolean }

/** What stands in their place. */
const mask = "•••";

// Every repetition is bounded, so that no text takes longer than its length.
const dot = String.raw`(?:\s{0,3}\.\s{0,3}|\s{0,3}[([{]\s{0,3}(?:dot|punkt|point|punto)\s{0,3}[)\]}]\s{0,3}|\s{1,3}(?:dot|punkt|point|punto)\s{1,3})`;
const spokenDot = String.raw`(?:\s{1,3}|\s{0,3}[([{]\s{0,3})(?:dot|punkt|point|punto)(?:\s{1,3}|\s{0,3}[)\]}]\s{0,3})`;
const signAt = String.raw`(?:\s{0,3}[@\uff20]\s{0,3}|\s{0,3}[([{]\s{0,3}(?:at|ät|@)\s{0,3}[)\]}]\s{0,3})`;
const name = String.raw`[\p{L}\p{N}._%+-]{1,64}`;
const label = String.raw`[\p{L}\p{N}-]{1,63}`;
const mailers = "gmail|googlemail|hotmail|outlook|yahoo|icloud|gmx|proton(?:mail)?|web\\.de|t-online|aol|live|mail\\.ru";
const endings = "com|net|org|de|at|ch|eu|uk|fr|it|es|nl|be|pl|se|dk|no|fi|ie|pt|cz|us|ca|io|me|gg|co|info|biz|shop|store|app|dev|online|site|xyz|link|ly|to|tv|ru|ua|tr|in|cn|jp";
const messengers = "whats\\s?app|telegram|signal|instagram|insta|snapchat|snap|viber|wechat|skype|discord|facebook|messenger|threema|kik|line\\s?id|tiktok";
const numerals = "zero|one|two|three|four|five|six|seven|eight|nine|oh|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun";

const patterns: readonly RegExp[] = [
  new RegExp(`${name}${signAt}${label}(?:${dot}[\\p{L}\\p{N}-]{1,63}){1,3}`, "giu"),                              // ada@lamps.example, ada (at) lamps (dot) example
  new RegExp(`${name}\\s{1,3}(?:at|ät)\\s{1,3}${label}${spokenDot}[\\p{L}]{2,24}`, "giu"),                         // ada at lamps dot example
  new RegExp(`${name}\\s{1,3}(?:at|ät|on)\\s{1,3}(?:${mailers})(?![\\p{L}\\p{N}])(?:\\.[a-z]{2,6}){0,2}`, "giu"),  // ada at gmail
  /(?:https?:\/\/|www\.)[^\s<>]{1,2000}/giu,
  new RegExp(`(?<![\\p{L}\\p{N}.@-])(?:${label}\\.){1,4}(?:${endings})(?![\\p{L}\\p{N}-])(?:[/?#][^\\s<>]{0,500})?`, "giu"),
  new RegExp(`(?<![\\p{L}\\p{N}])${label}${spokenDot}(?:${endings})(?![\\p{L}\\p{N}])`, "giu"),                    // lamps dot com
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${messengers})\\s{0,3}[:=@]\\s{0,3}@?[\\p{L}\\p{N}_.+-]{2,63}[\\p{L}\\p{N}_]`, "giu"),// telegram: ada_lamps
  /(?<![\p{L}\p{N}._@])@[\p{L}\p{N}_][\p{L}\p{N}_.]{2,31}/gu,
  new RegExp(`(?:(?<![\\p{L}\\p{N}])(?:${numerals})(?![\\p{L}\\p{N}])[\\s,.-]{0,3}){7,20}`, "giu"),
];

/** Seven digits on: shorter ones are prices, sizes and house numbers. Fifteen is the longest there is (ITU-T E.164). */
const telephone = /(?<![\p{L}\p{N}])[+(]{0,2}\p{Nd}(?:[\s()./\u2010-\u2015-]{0,3}\p{Nd}){6,16}(?![\p{L}\p{N}])/gu;
/** Days, which look like telephone numbers: 2026-11-21, 21.11.2026, and from one to another. */
const days = /^\(?(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d{2}))(?:\s?[-–]\s?(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d{2})))?\)?$/u;

/**
 * A text with its telephone numbers, addresses and handles masked, also those that are spelled so as not to be found:
 * written out, in brackets, with spaces or with characters that cannot be seen. It will not find everything, and may mask
 * a number that is none: people who have dealt with one another read all of it.
 */
export function contactsMasked(body: string): Masked {
  const plain = visibleOf(body);
  const masked = patterns.reduce((text, pattern) => text.replaceAll(pattern, mask), plain)
    .replaceAll(telephone, (found) => (days.test(found.trim()) ? found : mask));
  return masked === plain ? { text: body, isMasked: false } : { text: masked, isMasked: true };
}
