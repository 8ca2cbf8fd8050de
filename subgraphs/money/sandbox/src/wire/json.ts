import { invalidParameter } from "./errors.ts";
import type { Form } from "./form.ts";

/** Reads the JSON body of v2. An empty one says nothing. @throws ApiError for what is no JSON object */
export function jsonDecode(text: string): Form {
  if (text === "") return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalidParameter("The request body could not be parsed as JSON.", "body");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidParameter("The request body is not a JSON object.", "body");
  return value as Form;
}
