import { invalidParameter } from "./errors.ts";
import type { Form, FormValue } from "./form.ts";
import { schemaOf, type Schema } from "./request-schemas.ts";

/** A checked request: numbers are numbers, booleans booleans. */
export type Parameters = { readonly [name: string]: ParameterValue };
export type ParameterValue = string | number | boolean | null | readonly ParameterValue[] | Parameters;

/**
 * Checks a decoded body against its schema and gives every value its type.
 * @throws ApiError in Stripe's words: parameter_unknown, parameter_missing, parameter_invalid_empty, parameter_invalid_integer
 */
export const parametersCheck = (schema: Schema, form: Form): Parameters => objectCheck(schemaOf(schema), form, "");

function objectCheck(schema: Schema, form: Form, within: string): Parameters {
  const nameOf = (key: string) => (within ? `${within}[${key}]` : key);
  const known = Object.entries(form).map(([key, value]) => {
    const property = schema.properties?.[key] ?? (typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined);
    if (!property) throw invalidParameter(`Received unknown parameter: ${nameOf(key)}`, nameOf(key), "parameter_unknown");
    return [key, valueCheck(property, value, nameOf(key))] as const;
  });
  const missing = schema.required?.find((key) => !(key in form));
  if (missing) throw invalidParameter(`Missing required param: ${nameOf(missing)}.`, nameOf(missing), "parameter_missing");
  return Object.fromEntries(known);
}

function valueCheck(schema: Schema, value: FormValue, param: string): ParameterValue {
  const choices = branchesOf(schema);
  if (typeof value === "string") return textCheck(choices, value, param);
  if (typeof value === "number" || typeof value === "boolean") return bareCheck(choices, value, param);
  if (value === null) return null;      // of JSON alone: unsets
  if (Array.isArray(value)) {
    const list = choices.find(({ type }) => type === "array");
    if (list?.items) return value.map((item, at) => valueCheck(list.items!, item, `${param}[${at}]`));
    throw invalidParameter("Invalid array", param);
  }
  const object = choices.find(({ type }) => type === "object");
  if (object) return objectCheck(object, value, param);
  throw invalidParameter(choices.some(({ type }) => type === "array") ? "Invalid array" : "Invalid object", param);
}

/** The alternatives of a schema, references and nested alternatives resolved. */
const branchesOf = (schema: Schema): Schema[] => {
  const whole = schemaOf(schema);
  return whole.anyOf ? whole.anyOf.flatMap(branchesOf) : [whole];
};

function textCheck(choices: readonly Schema[], text: string, param: string): ParameterValue {
  const words = choices.flatMap((choice) => choice.enum ?? (choice.const === undefined ? [] : [choice.const]));
  if (text === "") return emptyCheck(words, param);
  if (words.includes(text)) return text;
  if (choices.some(({ type }) => type === "boolean") && (text === "true" || text === "false")) return text === "true";
  if (choices.some(({ type }) => type === "number") && /^-?\d{1,15}$/.test(text)) return Number(text);
  const offered = words.filter((word) => word !== "");
  // A union that Stripe leaves open to later words is closed here: a word that it does not know today is a mistake.
  if (offered.length === 0 && choices.some(({ type }) => type === "string")) return text;
  throw textRefused(choices, offered, text, param);
}

/** A number or a yes or no of JSON. */
function bareCheck(choices: readonly Schema[], value: number | boolean, param: string): number | boolean {
  if (choices.some(({ type }) => type === typeof value)) return value;
  throw textRefused(choices, [], String(value), param);
}

function emptyCheck(words: readonly string[], param: string): string {
  if (words.includes("") || param.includes("metadata[")) return "";      // an empty text unsets
  throw invalidParameter(
    `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however '${param}' cannot be unset. `
    + `You should remove '${param}' from your request or supply a non-empty value.`, param, "parameter_invalid_empty");
}

function textRefused(choices: readonly Schema[], offered: readonly string[], text: string, param: string) {
  if (offered.length > 0) return invalidParameter(`Invalid ${param}: must be one of ${inWords(offered)}`, param);
  const type = choices.find((choice) => choice.type !== "null")?.type;
  if (type === "number") return invalidParameter(`Invalid integer: ${text}`, param, "parameter_invalid_integer");
  return invalidParameter(`Invalid ${type === "object" ? "object" : type === "array" ? "array" : (type ?? "value")}: ${text}`, param);
}

const inWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")}${words.length > 2 ? "," : ""} or ${words.at(-1)}`;

/** A text of a request, if it says one. */
export function textOf(given: Parameters, name: string): string | undefined {
  const value = given[name];
  return typeof value === "string" ? value : undefined;
}
