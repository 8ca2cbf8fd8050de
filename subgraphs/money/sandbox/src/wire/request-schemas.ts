import { readFileSync } from "node:fs";
import path from "node:path";

/** A JSON schema of the few words that the request schemas use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: "object" | "array" | "string" | "number" | "boolean" | "null";
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly anyOf?: readonly Schema[];
}

const file = path.join(import.meta.dirname, "../../stripe/requests.json");
const { apiVersion: version, requests, definitions } = JSON.parse(readFileSync(file, "utf8")) as {
  apiVersion: string; requests: Record<string, Schema>; definitions: Record<string, Schema>;
};

/** The API version that this sandbox speaks. */
export const apiVersion = version;

const text: Schema = { type: "string" };

/** Of v2, whose types say nothing that a schema was made of. */
const ofV2: Readonly<Record<string, Schema>> = {
  "v2.core.events.list": { type: "object", properties: { limit: { type: "number" }, object_id: text, types: { type: "array", items: text }, page: text }, additionalProperties: false },
  "v2.core.events.retrieve": { type: "object", properties: {}, additionalProperties: false },
};

const onlyExpand: Schema = { type: "object", properties: { expand: { type: "array", items: { type: "string" } } }, additionalProperties: false };

/** A page of v2 is named in the address that leads to it; its types do not show it. */
const paged: Readonly<Record<string, Schema>> = { "accounts.list": { properties: { page: text } } };

/** What an operation such as `refunds.create` takes. Operations that Stripe gives no parameters take `expand`. */
export const requestSchema = (operation: string): Schema => schemas[operation] ?? onlyExpand;

const schemas: Readonly<Record<string, Schema>> = {
  ...requests, ...ofV2,
  ...Object.fromEntries(Object.entries(paged).map(([operation, { properties }]) => {
    const schema = schemaOf(requests[operation]!);
    return [operation, { ...schema, properties: { ...schema.properties, ...properties } }];
  })),
};

/** The schema that a reference leads to; any other as it is. */
export function schemaOf(schema: Schema): Schema {
  return schema.$ref ? schemaOf(definitions[schema.$ref.replace("#/definitions/", "")]!) : schema;
}
