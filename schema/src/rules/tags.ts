import type { Element } from "./element.ts";
import { directives, each, isRootField, namedType, tags as tagsOf, type Rule } from "./rule.ts";

const known = ["partner", "operator", "internal"];
const allKinds: readonly Element["kind"][] = ["object", "interface", "union", "scalar", "enum", "inputObject", "field", "argument", "input", "value"];

/** An unknown tag would hide nothing. */
const spelled = each(allKinds, (element) => {
  const wrong = tagsOf(element).filter((tag) => !known.includes(tag));
  return wrong.length === 0 ? undefined : `has the tag ${wrong.join(", ")}; there are ${known.join(", ")}`;
});

/** Staff's part of the graph asks for a role at its door, also where it is staff's by what it answers. */
const guarded: Rule = (elements) => {
  const staffs = (element: Element) => tagsOf(element).some((tag) => tag === "operator" || tag === "internal");
  const types = new Set(elements.filter((element) => !element.parent && staffs(element)).map(({ name }) => name));
  return each(["field"], (field) =>
    (isRootField(field) && (staffs(field) || types.has(namedType(field.type!))) && directives(field, "policy").length === 0
      ? "is for staff and has no @policy" : undefined))(elements);
};

/** Who sees what. */
export const tags: Rule = (elements) => [...spelled(elements), ...guarded(elements)];
