const struck = "…";

/** Secrets inside texts: links, headers, keys, assignments, JSON quoted in a message. */
const secretTexts: readonly [RegExp, string][] = [
  // A password in a URL, also without a user; to the last @, for passwords that hold one.
  [/(:\/\/[^\s:/@"']*:)[^\s"'<>/?#]+@/g, `$1${struck}@`],
  [/([?&#](?:[\w-]*(?:token|secret|password|code|key|signature|sig))=)[^&\s"'<>\\]+/gi, `$1${struck}`],
  [/\botpauth:\/\/[^\s"'<>]+/gi, `otpauth://${struck}`],
  [/\b((?:set-)?cookie|authorization|x-souk-caller)(["']?\s*[:=]\s*["']?)[^"'\n\\]+/gi, `$1$2${struck}`],
  [/\b(bearer|basic|dpop)\s+[\w.~+/-]{8,}=*/gi, `$1 ${struck}`],
  // JWT: three parts, the first begins with {". Only at the start of a word with its hyphens: a text of nothing but
  // `eyJ-eyJ-` would be searched again from each of them to its end.
  [/(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]+/g, struck],
  [/\b(sk|rk|whsec)_(live_|test_)?\w+/g, `$1_${struck}`],
  [/_secret_\w+/g, `_secret_${struck}`],                        // Stripe's client secrets: pi_…_secret_…
  // `password: 'x'` as objects are printed, `"password":"x"` as JSON, also escaped in a text.
  [/\b(\w*(?:password|token|secret|recoverycode|totp|otp))(\\*["']?\s*[:=]\s*)(\\*["'])(?:(?!\3).)*\3/gi, `$1$2$3${struck}$3`],
  [/\b(\w*(?:password|token|secret))=[^\s&"',;)]+/gi, `$1=${struck}`],
  // Postgres quotes the row that a constraint refused.
  [/\b(Failing row contains) \([^]*/g, `$1 (${struck})`],
  [/\b(Key \([^()]{1,200}\))=\(.*\)/g, `$1=(${struck})`],
  [/\b(code)(\\*["']?\s*:\s*)(\\*["'])\d{6,8}\3/gi, `$1$2$3${struck}$3`],     // a one-time code, not a status
];

/** Every text above has one of these: ids and names, most of a line, need only this look. */
const hint = /:\/\/|=|[sr]k_|whsec_|eyJ|bearer|basic|dpop|cookie|authorization|x-souk|otp|password|token|secret|code|row contains/i;

/** A text as it may be logged, shown or traced. Linear in its length, since clients write part of what is logged. */
export const withoutSecrets = (text: string): string =>
  hint.test(text) ? secretTexts.reduce((clean, [pattern, replacement]) => clean.replace(pattern, replacement), text) : text;

/**
 * Names of fields that hold a secret, by their end, without case and separators: `accessToken`, `x-api-key`, `totp_secret`.
 * `parameters` are those of a failed statement, which have no names.
 */
const secretField = /(password|passwd|passphrase|tokens?|secrets?|authorization|cookies?|apikey|privatekey|secretkey|signingkey|jwt|otp|totp|totpcode|mfacode|recoverycodes?|sealed|soukcaller|parameters)$/;

/** `code` is a one-time code in what people send, and what went wrong in errors: `23505`, `ECONNRESET`, `ERR_X`, `NOT_FOUND`. */
const errorCode = /^([0-9A-Z]{5}|E[A-Z]{3,}|[A-Z]+(_[A-Z0-9]+)+|INTERNAL|FORBIDDEN|UNAUTHENTICATED)$/;

const isSecret = (name: string, value: unknown): boolean => {
  const bare = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  return bare === "code" || bare === "codes" ? !(typeof value === "string" && errorCode.test(value)) : secretField.test(bare);
};

/** A value of JSON as it may be logged: secret fields are struck out at any depth, texts cleaned. */
function clean(value: unknown): unknown {
  if (typeof value === "string") return withoutSecrets(value);
  if (Array.isArray(value)) return rawHeaders(value) ?? value.map(clean);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) =>
    [name, part !== null && isSecret(name, part) ? struck : clean(part)]));
}

/** Node's raw headers are a flat list of names and values. */
function rawHeaders(list: readonly unknown[]): unknown[] | undefined {
  if (!list.some((name) => typeof name === "string" && /^((set-)?cookie|authorization|x-souk-caller)$/i.test(name))) return undefined;
  return list.map((value, index) => (index % 2 === 1 && isSecret(String(list[index - 1]), value) ? struck : clean(value)));
}

/** A finished log line without the secrets in it, whatever way they came: field, list, error, cause or text. */
export function lineWithoutSecrets(line: string): string {
  try {
    return `${JSON.stringify(clean(JSON.parse(line)))}\n`;
  } catch {
    return withoutSecrets(line);      // not JSON: the text alone can be judged
  }
}
