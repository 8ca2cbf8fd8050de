import type { Caller } from "@souk/shared/caller";
import { introspectionFields, type Shape } from "./shape.ts";

/** Whether strangers may read the schema: everybody in development, in production only people we know the purpose of. */
export type IntrospectionPolicy = "everybody" | "partners-and-staff";

/** True if the operation asks for the schema itself. */
export const asksForSchema = (shape: Shape): boolean => introspectionFields.some((name) => shape.roots.has(name));

/** True if the caller may read the schema: an app with consented scopes and staff always may. */
export const mayIntrospect = (policy: IntrospectionPolicy, caller: Caller): boolean =>
  policy === "everybody" || (caller.scopes?.length ?? 0) > 0 || caller.roles.length > 0;
