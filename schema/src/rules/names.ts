import type { Element } from "./element.ts";
import { camel, each, isRootField, namedType, words, type Rule } from "./rule.ts";

const pascalForm = /^[A-Z][A-Za-z0-9]*$/;
const camelForm = /^[a-z][A-Za-z0-9]*$/;
const capitalsForm = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** Types like `OrderLine`, fields like `orderLine`, values like `ORDER_LINE`. */
const forms = each(["object", "interface", "union", "scalar", "enum", "inputObject", "field", "argument", "input", "value"], ({ kind, name }) => {
  if (kind === "value") return capitalsForm.test(name) ? undefined : "is not named in CAPITALS";
  const isMember = kind === "field" || kind === "argument" || kind === "input";
  if (isMember) return camelForm.test(name) ? undefined : "is not named in camelCase";
  return pascalForm.test(name) ? undefined : "is not named in PascalCase";
});

/** An input object says by its name what it is for. */
const inputs = each(["inputObject"], ({ name }) =>
  (/(Input|Filter|Sort)$/.test(name) ? undefined : "is an input and ends neither in Input nor in Filter or Sort"));

/** A field that says where an object stands has an enum of the same ending. */
const states: Rule = (elements) => {
  const enums = new Set(elements.filter(({ kind }) => kind === "enum").map(({ name }) => name));
  return each(["field"], ({ name, type }) =>
    (/(^s|S)tate$/.test(name) && enums.has(namedType(type!)) && !namedType(type!).endsWith("State")
      ? `is of ${namedType(type!)}; state enums end in State` : undefined))(elements);
};

/** Nouns of mutations that are no type of the graph. */
const nouns = ["email", "guest", "mfa", "password"];
const isNoun = ({ kind, name, parent }: Element) => kind === "object" && !parent && !/(Payload|Connection|Edge|Error)$/.test(name);

/** `orderCancel`, not `cancelOrder`: what is about one noun, or all of its kind, stands together. */
const mutations: Rule = (elements) => {
  const known = new Set([...elements.filter(isNoun).map(({ name }) => words(camel(name))[0]!), ...nouns]);
  return each(["field"], (field) => {
    if (!isRootField(field, ["Mutation"])) return undefined;
    const [noun, ...verb] = words(field.name);
    return (known.has(noun!) || known.has(noun!.replace(/s$/, ""))) && verb.length > 0 ? undefined : "is not a noun of the graph and a verb, like orderCancel";
  })(elements);
};

/** How things are called. */
export const names: Rule = (elements) => [forms, inputs, states, mutations].flatMap((rule) => rule(elements));
