import { directives, each, text } from "./rule.ts";

/** Whoever depends on a field learns until when it stays. */
export const deprecations = each(["field", "argument", "input", "value"], (element) => {
  const [deprecated] = directives(element, "deprecated");
  return !deprecated || /removed not before \d{4}-\d{2}-\d{2}/.test(text(deprecated, "reason") ?? "")
    ? undefined : "is deprecated without `removed not before YYYY-MM-DD`";
});
