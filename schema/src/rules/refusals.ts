import { print } from "graphql";
import { each } from "./rule.ts";

const fields: Readonly<Record<string, string>> = { code: "String!", message: "String!", path: "[String!]" };

/** Every refusal is a UserError with its code in the description; nothing else is called an error. */
export const refusals = each(["object"], ({ name, description, interfaces, children, parent }) => {
  if (parent) return undefined;
  const isRefusal = interfaces.includes("UserError");
  if (!isRefusal) return name.endsWith("Error") ? "is named like a UserError and is none" : undefined;
  if (!name.endsWith("Error")) return "is a UserError and does not end in Error";
  const missing = Object.entries(fields).filter(([field, type]) => !children.some((child) => child.name === field && print(child.type!) === type));
  if (missing.length > 0) return `has no ${missing.map((pair) => pair.join(": ")).join(", ")}`;
  return /\bCodes?: [A-Z]/.test(description) ? undefined : "does not say its `Code: …` in the description";
});
