import { pino, type Logger as PinoLogger, type DestinationStream } from "pino";

/** Structured log lines; what is secret is struck out before it is written. */
export type Logger = PinoLogger;

/** Fields that never reach a log, at any of the first levels of an object. */
const secretFields = [
  "password", "newPassword", "currentPassword", "token", "accessToken", "refreshToken", "guestToken", "secret", "code", "recoveryCode",
  "authorization", "cookie", "set-cookie", "x-souk-caller", "clientSecret", "databaseUrl", "redisUrl", "stripeSecretKey", "stripeWebhookSecret",
];
const redactPaths = secretFields.flatMap((field) => ["", "*.", "*.*.", "*.*.*."].map((depth) =>
  field.includes("-") ? `${depth ? depth.slice(0, -1) : ""}["${field}"]` : `${depth}${field}`));

/** Secrets inside texts: URLs with passwords, bearer tokens, JWTs, Stripe keys, signed links. */
const secretTexts: readonly [RegExp, string][] = [
  [/([a-z][a-z0-9+.-]*:\/\/[^\s:/@]+:)[^\s@]+@/gi, "$1…@"],
  [/\b(bearer)\s+[\w.~+/-]+=*/gi, "$1 …"],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, "…"],
  [/\b(sk|rk|whsec)_(live_|test_)?\w+/g, "$1_…"],
  [/([?&](?:token|code|key)=)[^&\s"]+/gi, "$1…"],
];

/** A text as it may be logged. */
export const withoutSecrets = (text: string): string =>
  secretTexts.reduce((clean, [pattern, replacement]) => clean.replace(pattern, replacement), text);

/** Opens the process's log. `level` as pino's; `pretty` for people at a terminal. */
export function logOpen(options: { readonly level: string; readonly name: string; readonly pretty?: boolean; readonly destination?: DestinationStream }): Logger {
  const settings = {
    name: options.name,
    level: options.level,
    redact: { paths: redactPaths, censor: "…" },
    serializers: { err: pino.stdSerializers.err, error: pino.stdSerializers.err },
    hooks: { streamWrite: withoutSecrets },
    ...(options.pretty ? { transport: { target: "pino-pretty", options: { translateTime: "HH:MM:ss", ignore: "pid,hostname,name" } } } : {}),
  };
  return options.destination ? pino(settings, options.destination) : pino(settings);
}
