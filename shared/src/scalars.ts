import { GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { GraphQLCountryCode, GraphQLEmailAddress, GraphQLLocale } from "graphql-scalars";
import { badInput } from "./errors.ts";
import { isCurrency, minorMax, minorMin } from "./money.ts";

/** A scalar whose input is text. `read` answers undefined for what it refuses; it is only given text that is short enough and without NUL. */
interface TextScalar {
  readonly about: string;
  readonly url: string;
  readonly charactersMax: number;
  readonly read: (text: string) => unknown;
  /** What a resolver may answer; a text that can be read back by default. */
  readonly write?: (value: unknown) => unknown;
}

const matching = (form: RegExp) => (text: string) => (form.test(text) ? text : undefined);

/** graphql-scalars' own verdict; what it throws repeats the input, so its words are not passed on. */
const judgedBy = (scalar: GraphQLScalarType<unknown, unknown>) => (text: string) => {
  try {
    return scalar.parseValue(text);
  } catch {
    return undefined;
  }
};

const timeForm = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** True for a day of the calendar from year 1 to 9999; `Date` alone would take 30 February for 1 March. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith("0000")) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function time(text: string): Date | undefined {
  const day = timeForm.exec(text)?.[1];
  if (day === undefined || !isDay(day)) return undefined;
  const moment = new Date(text);
  return isDay(moment.toISOString().slice(0, 10)) ? moment : undefined;       // in UTC it may leave the calendar
}

function minor(text: string): bigint | undefined {
  if (!/^(0|-?[1-9]\d{0,18})$/.test(text)) return undefined;
  const value = BigInt(text);
  return value >= minorMin && value <= minorMax ? value : undefined;
}

function zone(text: string): string | undefined {
  if (text !== "UTC" && !/^[A-Z][A-Za-z0-9_+-]*(\/[A-Z][A-Za-z0-9_+-]*){1,2}$/.test(text)) return undefined;
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return text;
  } catch {
    return undefined;
  }
}

/** Only what a browser may safely follow: no `javascript:`, no passwords. */
function link(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isSafe = (url.protocol === "https:" || url.protocol === "http:") && !url.username && !url.password;
  return isSafe && url.href.length <= urlCharactersMax ? url.href : undefined;
}

const urlCharactersMax = 2_048;      // the longest that every browser and cache takes
/** An index entry of Postgres ends at 2,704 bytes, so that no sort key is longer; written as JSON and base64 it may be three times that. */
export const cursorCharactersMax = 8_192;
/** Room for a key composed of the client's own ids (`order:…:refund:2`), and still a small index entry. */
export const idempotencyKeyCharactersMax = 128;

const scalars: Readonly<Record<string, TextScalar>> = {
  DateTime: {
    about: "A moment, RFC 3339. Answered in UTC with milliseconds: 2007-12-03T10:15:30.000Z. Years 1 to 9999.",
    url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6", charactersMax: 35, read: time,
    write: (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : typeof value === "string" ? time(value)?.toISOString() : undefined),
  },
  Date: {
    about: "A day of the calendar without a time zone: 2007-12-03.",
    url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6", charactersMax: 10, read: (text) => (isDay(text) ? text : undefined),
  },
  LocalTime: {
    about: "A time of day on a wall clock: 14:25, 14:25:06 or 14:25:06.123.",
    url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6", charactersMax: 12, read: matching(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{3})?)?$/),
  },
  TimeZone: {
    about: "A name of the time zone database: Europe/Berlin, or UTC.",
    url: "https://www.iana.org/time-zones", charactersMax: 64, read: zone,
  },
  Duration: {
    about: "A length of time, ISO 8601: P3D, PT1H30M, PT0.5S. Not negative; at most six digits in each part.",
    url: "https://www.iso.org/iso-8601-date-and-time-format.html", charactersMax: 64,
    read: matching(/^P(?!$)(\d{1,6}Y)?(\d{1,6}M)?(\d{1,6}W)?(\d{1,6}D)?(T(?=\d)(\d{1,6}H)?(\d{1,6}M)?(\d{1,6}(\.\d{1,3})?S)?)?$/),
  },
  MinorUnits: {
    about: "A whole number of a currency's minor units, as text because JSON numbers end too early: \"1999\" of EUR is 19.99 euro. 64 bits with sign.",
    url: "https://www.iso.org/iso-4217-currency-codes.html", charactersMax: 20, read: minor,
    write: (value) => (typeof value === "bigint" ? minor(value.toString())?.toString() : typeof value === "string" ? minor(value)?.toString() : undefined),
  },
  Decimal: {
    about: "An exact decimal number as text: \"19.99\". At most 30 digits before and 18 after the point.",
    url: "https://www.w3.org/TR/xmlschema-2/#decimal", charactersMax: 50, read: matching(/^-?(0|[1-9]\d{0,29})(\.\d{1,18})?$/),
  },
  CurrencyCode: {
    about: "An active ISO 4217 currency code: EUR.",
    url: "https://www.iso.org/iso-4217-currency-codes.html", charactersMax: 3, read: (text) => (isCurrency(text) ? text : undefined),
  },
  CountryCode: {
    about: "An ISO 3166-1 alpha-2 country code in capitals: DE.",
    url: "https://www.iso.org/iso-3166-country-codes.html", charactersMax: 2,
    read: (text) => (/^[A-Z]{2}$/.test(text) ? judgedBy(GraphQLCountryCode)(text) : undefined),
  },
  Locale: {
    about: "A language tag, BCP 47: de, pt-BR, zh-Hant-TW.",
    url: "https://www.rfc-editor.org/rfc/bcp/bcp47.txt", charactersMax: 35, read: judgedBy(GraphQLLocale),
  },
  URL: {
    about: "An absolute http or https address without credentials, at most 2,048 characters.",
    url: "https://url.spec.whatwg.org/", charactersMax: urlCharactersMax, read: link,
  },
  EmailAddress: {
    about: "An e-mail address, at most 254 characters.",
    url: "https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address", charactersMax: 254, read: judgedBy(GraphQLEmailAddress),
  },
  PhoneNumber: {
    about: "A telephone number, E.164: +4930901820.",
    url: "https://www.itu.int/rec/T-REC-E.164", charactersMax: 16, read: matching(/^\+[1-9]\d{6,14}$/),
  },
  Cursor: {
    about: "A place in a list or in a stream of events. Opaque: only pass it back.",
    url: "https://relay.dev/graphql/connections.htm#sec-Cursor", charactersMax: cursorCharactersMax, read: matching(/^[A-Za-z0-9_-]+$/),
  },
  IdempotencyKey: {
    about: "Chosen anew by the client for each request it means; repeating the request under the same key repeats nothing. 1 to 128 letters, digits and _ : . -",
    url: "https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/", charactersMax: idempotencyKeyCharactersMax, read: matching(/^[A-Za-z0-9_:.-]+$/),
  },
};

const textOf = (value: unknown, charactersMax: number): string | undefined =>
  typeof value === "string" && value.length <= charactersMax && !value.includes("\0") ? value : undefined;

function textScalar(name: string, { about, charactersMax, read, write }: TextScalar): GraphQLScalarType {
  const refused = () => badInput(`Not a valid ${name}.`);      // the input is not repeated: it may be a megabyte, or a secret
  const parsed = (value: unknown): unknown => {
    const text = textOf(value, charactersMax);
    const meaning = text === undefined ? undefined : read(text);
    if (meaning === undefined) throw refused();
    return meaning;
  };
  return new GraphQLScalarType({
    name, description: about,
    parseValue: parsed,
    parseLiteral: (node) => parsed(node.kind === Kind.STRING ? node.value : undefined),
    serialize(value) {
      if (!write) return parsed(value);
      const text = write(value);
      if (text === undefined) throw refused();
      return text;
    },
  });
}

const jsonAbout = "Any JSON value; staff only. At most 32 levels deep and 10,000 values.";
const jsonUrl = "https://www.rfc-editor.org/rfc/rfc8259";
const jsonDepthMax = 32;           // settings and reports are flat; this ends recursion long before the stack does
const jsonValuesMax = 10_000;
/** Postgres refuses NUL in text and in jsonb, and half a surrogate pair in jsonb. */
const unstorable = /\0|\p{Surrogate}/u;

function json(value: unknown): unknown {
  let count = 0;
  const isJson = (part: unknown, depth: number): boolean => {
    if (++count > jsonValuesMax || depth > jsonDepthMax) return false;
    if (part === null || typeof part === "boolean") return true;
    if (typeof part === "string") return !unstorable.test(part);
    if (typeof part === "number") return Number.isFinite(part);
    if (typeof part !== "object") return false;
    if (Array.isArray(part)) return part.every((item) => isJson(item, depth + 1));
    const prototype: unknown = Object.getPrototypeOf(part);
    return (prototype === Object.prototype || prototype === null)
      && Object.entries(part).every(([key, item]) => !unstorable.test(key) && isJson(item, depth + 1));
  };
  if (isJson(value, 1)) return value;
  throw badInput("Not a valid JSON.");
}

function jsonLiteral(node: ValueNode, variables: Readonly<Record<string, unknown>>, depth = 1): unknown {
  if (depth > jsonDepthMax) throw badInput("Not a valid JSON.");
  switch (node.kind) {
    case Kind.OBJECT: return Object.fromEntries(node.fields.map((field) => [field.name.value, jsonLiteral(field.value, variables, depth + 1)]));
    case Kind.LIST: return node.values.map((item) => jsonLiteral(item, variables, depth + 1));
    case Kind.INT: case Kind.FLOAT: return Number(node.value);
    case Kind.NULL: return null;
    case Kind.VARIABLE: return variables[node.name.value] ?? null;
    default: return node.value;
  }
}

const jsonScalar = new GraphQLScalarType({
  name: "JSON", description: jsonAbout, serialize: json, parseValue: json,
  parseLiteral: (node, variables) => json(jsonLiteral(node, variables ?? {})),
});

/**
 * The scalars of the graph, strict: only text where text is meant, no NUL, bounded length. Whatever the input,
 * refusing it raises a GraphQLError `BAD_USER_INPUT` and nothing else.
 *
 * Inside, `DateTime` is a `Date`, `MinorUnits` a `bigint`, `JSON` its value, everything else text.
 */
export const scalarResolvers: Readonly<Record<string, GraphQLScalarType>> = {
  ...Object.fromEntries(Object.entries(scalars).map(([name, scalar]) => [name, textScalar(name, scalar)])),
  JSON: jsonScalar,
};

const sdl = (name: string, about: string, url: string) => `${JSON.stringify(about)}\nscalar ${name} @specifiedBy(url: ${JSON.stringify(url)})`;

/** SDL of the scalars, with descriptions; the same in every subgraph. */
export const scalarTypeDefs: string =
  [...Object.entries(scalars).map(([name, { about, url }]) => sdl(name, about, url)), sdl("JSON", jsonAbout, jsonUrl)].join("\n");
