import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv, type ValidateFunction } from "ajv";

const file = path.join(import.meta.dirname, "../../stripe/objects.json");
const { objects, definitions } = JSON.parse(readFileSync(file, "utf8")) as { objects: Record<string, { $ref: string }>; definitions: Record<string, unknown> };
const ajv = new Ajv({ strict: false, allErrors: true });
// Objects refer to one another in circles. Each is compiled with the others known by name alone, as all of them together take seconds; those within an answer are checked each by its own.
const byName = Object.fromEntries(Object.keys(objects).map((name) => [name, { type: "object", required: ["object"], properties: { object: { const: name } } }]));
const whole = Object.fromEntries(Object.entries(objects).map(([name, { $ref }]) => [`whole ${name}`, definitions[$ref.replace("#/definitions/", "")]]));
ajv.addSchema({ $id: "stripe", definitions: { ...definitions, ...byName, ...whole } });
const validators = new Map<string, ValidateFunction>();

/** Whether this kind of object has a schema here. */
export const isSpoken = (name: string): boolean => Object.hasOwn(objects, name);

/** What an answer, with every object within it, lacks of the shape that Stripe's types give it; nothing when it fits. */
export function fits(name: string, answer: object): string[] {
  if (!isSpoken(name)) throw new Error(`no schema of ${name}`);
  const { lastResponse: _, ...wire } = answer as { lastResponse?: unknown };
  const plain = JSON.parse(JSON.stringify(wire)) as object;
  const validator = validators.get(name) ?? ajv.compile({ $ref: `stripe#/definitions/whole%20${name}` });
  validators.set(name, validator);
  validator(plain);
  return [...(validator.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`), ...Object.values(plain).flatMap(within)];
}

/** The same of what stands within an answer. */
function within(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { object, deleted } = value as { object?: unknown; deleted?: unknown };
  if (typeof object === "string" && isSpoken(object) && deleted !== true) return fits(object, value);
  return Object.values(value).flatMap(within);
}
