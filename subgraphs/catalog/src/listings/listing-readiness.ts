import { invalid, type UserError } from "@souk/shared/refusals";
import type { AttributeDefinition } from "../attributes/attribute-tables.ts";
import { answersMissing } from "../attributes/attribute-shown.ts";
import type { Listing } from "./listing-tables.ts";

const required = (path: readonly string[], message: string) => invalid(path, message, "REQUIRED");

/** What of a listing others want to know. */
type Said = Pick<Listing, "kind" | "description" | "priceMinor" | "condition" | "attributes">;

/** What a listing still lacks before anybody else may see it, one error for each field; empty when it is ready. */
export function listingLacks({ kind, description, priceMinor, condition, attributes }: Said, asked: readonly AttributeDefinition[]): UserError[] {
  return [
    ...(description === "" ? [required(["description"], "Say what it is.")] : []),
    ...(priceMinor === null && kind !== "PROJECT" ? [required(["price"], "Say what it costs.")] : []),      // a project may be priced by its quote
    ...(condition === null && (kind === "PHYSICAL" || kind === "RENTAL") ? [required(["condition"], "Say how used it is.")] : []),
    ...answersMissing(asked, attributes).map(({ key, label }) => required(["attributes", key], `${label} is missing.`)),
  ];
}
