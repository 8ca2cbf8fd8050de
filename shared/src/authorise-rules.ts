import { Kind, parse, valueFromASTUntyped } from "graphql";
import type { ASTNode, ConstDirectiveNode, FieldDefinitionNode, GraphQLSchema, TypeNode } from "graphql";
import { ruleOfAll, type Alternatives, type Rule } from "./authorise-rule.ts";
import { policyWords } from "./authorise-words.ts";

/** Rules by schema coordinate: `Type.field` for each field that is not public, `Type` for what the whole type asks. */
export type Rules = ReadonlyMap<string, Rule>;

type Directives = readonly ConstDirectiveNode[];
interface WrittenType { readonly directives: ConstDirectiveNode[]; readonly fields: FieldDefinitionNode[] }

const scopeForm = /^(read|write|operate)_[a-z]+(_[a-z]+)*$/;

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

const argument = (directive: ConstDirectiveNode, name: string): unknown => {
  const given = directive.arguments?.find((a) => a.name.value === name);
  return given && valueFromASTUntyped(given.value);
};

/** Types as they are written, each with its extensions. Interfaces have no rules of their own: see `rulesOf`. */
function typesIn(nodes: readonly ASTNode[]): ReadonlyMap<string, WrittenType> {
  const types = new Map<string, WrittenType>();
  for (const node of nodes) {
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION: case Kind.OBJECT_TYPE_EXTENSION: case Kind.SCALAR_TYPE_DEFINITION:
      case Kind.SCALAR_TYPE_EXTENSION: case Kind.ENUM_TYPE_DEFINITION: case Kind.ENUM_TYPE_EXTENSION: {
        const type = types.get(node.name.value) ?? { directives: [], fields: [] };
        types.set(node.name.value, type);
        type.directives.push(...(node.directives ?? []));
        if ("fields" in node) type.fields.push(...(node.fields ?? []));
        break;
      }
      default: break;
    }
  }
  return types;
}

const written = (schema: GraphQLSchema | string): readonly ASTNode[] =>
  typeof schema === "string"
    ? parse(schema, { noLocation: true }).definitions
    : Object.values(schema.getTypeMap()).flatMap(({ astNode, extensionASTNodes }): ASTNode[] => [astNode ?? [], extensionASTNodes].flat());

/** Reads directives into rules and notes every fault. */
class RuleReader {
  readonly faults: string[] = [];

  #alternatives(coordinate: string, directive: ConstDirectiveNode, name: string, isKnown: (word: string) => boolean): Alternatives {
    const value = argument(directive, name) as string[][];
    const what = `${coordinate} @${directive.name.value}`;
    if (value.length === 0 || value.some((words) => words.length === 0)) this.faults.push(`${what} has an empty list`);
    for (const word of value.flat()) if (!isKnown(word)) this.faults.push(`${what} does not know "${word}"`);
    return value;
  }

  /** The rule of one element; undefined when its directives ask nothing. */
  rule(coordinate: string, directives: Directives): Rule | undefined {
    const named = (name: string) => directives.filter((d) => d.name.value === name);
    const tags = new Set(named("tag").map((tag) => argument(tag, "name")));
    const rule: Rule = {
      needsSignIn: named("authenticated").length > 0,
      needsStaff: tags.has("operator"),
      needsService: tags.has("internal"),
      policies: named("policy").map((d) => this.#alternatives(coordinate, d, "policies", (word) => policyWords.has(word))),
      scopes: named("requiresScopes").map((d) => this.#alternatives(coordinate, d, "scopes", (word) => scopeForm.test(word))),
    };
    return rule.needsSignIn || rule.needsStaff || rule.needsService || rule.policies.length + rule.scopes.length > 0 ? rule : undefined;
  }
}

/**
 * Compiles the rules written in a schema: `@authenticated`, `@policy`, `@requiresScopes` and the tags `operator` and
 * `internal`, on object types (for all their fields), fields, and the scalars and enums that fields answer with.
 *
 * Reads a subgraph's schema as well as a composed supergraph, where an element's rules of all subgraphs are joined by AND.
 * Interfaces are left out: subgraphs may not put rules on them, and composition gives each interface the rules of all
 * its types, by which nobody could read the `id` of a public node any more. Each concrete type has its own rule.
 *
 * @throws Error listing every unknown policy word, malformed scope and empty list
 */
export function rulesOf(schema: GraphQLSchema | string): Rules {
  const types = typesIn(written(schema));
  const reader = new RuleReader();
  const ofTypes = new Map([...types].map(([name, { directives }]) => [name, reader.rule(name, directives)]));
  const rules = new Map<string, Rule>();
  for (const [name, { fields }] of types) {
    const ofType = ofTypes.get(name);
    if (ofType && fields.length > 0) rules.set(name, ofType);
    for (const field of fields) {
      const coordinate = `${name}.${field.name.value}`;
      const answer = namedType(field.type);
      const ofLeaf = types.get(answer)?.fields.length === 0 ? ofTypes.get(answer) : undefined;
      const rule = ruleOfAll([ofType, reader.rule(coordinate, field.directives ?? []), ofLeaf]);
      if (rule) rules.set(coordinate, rule);
    }
  }
  if (reader.faults.length > 0) throw new Error(["rules of the schema cannot be read:", ...reader.faults.map((fault) => `  ${fault}`)].join("\n"));
  return rules;
}
