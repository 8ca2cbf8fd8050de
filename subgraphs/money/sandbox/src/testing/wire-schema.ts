import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv, type ValidateFunction } from "ajv";

const file = path.join(import.meta.dirname, "../../stripe/objects.json");
const { objects, definitions } = JSON.parse(readFileSync(file, "utf8")) as { objects: Record<string, { $ref: string }>; definitions: Record<string, unknown> };
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema({ $id: "stripe", definitions });
const validators = new Map<string, ValidateFunction>();

/** Whether this kind of object has a schema here. */
export const isSpoken = (name: string): boolean => Object.hasOwn(objects, name);

/** What an answer lacks of the shape that Stripe's types give this object; nothing when it fits. */
export function fits(name: string, answer: object): string[] {
  const reference = objects[name];
  if (!reference) throw new Error(`no schema of ${name}`);
  const validator = validators.get(name) ?? ajv.compile({ $ref: `stripe${reference.$ref}` });
  validators.set(name, validator);
  const { lastResponse: _, ...wire } = answer as { lastResponse?: unknown };
  validator(JSON.parse(JSON.stringify(wire)));
  return (validator.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
