import { Supergraph } from "@apollo/federation-internals";
import { Kind, parse, print, printSchema, visit } from "graphql";
import type { ConstDirectiveNode, DocumentNode, SchemaDefinitionNode, SchemaExtensionNode, StringValueNode, TypeNode } from "graphql";

/** Who a variant of the graph is for: everybody and apps, our staff, our own processes. */
export type Contract = "public" | "operator" | "internal";

/** Tags that a contract does not show. An element without a tag is in all of them. */
const hiddenTags: Readonly<Record<Contract, readonly string[]>> = {
  public: ["operator", "internal"],
  operator: ["internal"],
  internal: [],
};

const inaccessible: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: "inaccessible" } };
const inaccessibleLink = parse(
  `extend schema @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY)`,
).definitions[0] as SchemaExtensionNode;
const inaccessibleDirective = parse(`
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION
    | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
`).definitions;

/** An element of the supergraph that a contract can leave out. */
type Tagged = { readonly directives?: readonly ConstDirectiveNode[]; readonly type?: TypeNode };

const stringArgument = (directive: ConstDirectiveNode, name: string): string | undefined =>
  (directive.arguments?.find((a) => a.name.value === name)?.value as StringValueNode | undefined)?.value;

const isTagged = (node: Tagged, tags: readonly string[]): boolean =>
  node.directives?.some((d) => d.name.value === "tag" && tags.includes(stringArgument(d, "name") ?? "")) ?? false;

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

const linkedTo = (directive: ConstDirectiveNode, feature: string): boolean =>
  directive.name.value === "link" && (stringArgument(directive, "url")?.includes(`/${feature}/`) ?? false);

/** Directives whose meaning we enforce ourselves; marked SECURITY, they make the gateway refuse the supergraph. */
const enforcedByUs = ["authenticated", "requiresScopes", "policy", "cost"];

function withoutPurpose(schema: SchemaDefinitionNode): SchemaDefinitionNode {
  const directives = schema.directives?.map((directive) =>
    enforcedByUs.some((feature) => linkedTo(directive, feature))
      ? { ...directive, arguments: (directive.arguments ?? []).filter((a) => a.name.value !== "for") }
      : directive);
  return { ...schema, ...(directives ? { directives } : {}) };
}

function hidden(document: DocumentNode, tags: readonly string[]): DocumentNode {
  const types = new Set<string>();
  for (const definition of document.definitions) {
    if ("directives" in definition && "name" in definition && definition.name && isTagged(definition as Tagged, tags)) types.add(definition.name.value);
  }
  // A field of a hidden type is hidden with it, so that tagging the type is enough.
  const hide = <N extends Tagged>(node: N): N | undefined =>
    isTagged(node, tags) || (node.type && types.has(namedType(node.type)))
      ? { ...node, directives: [...(node.directives ?? []), inaccessible] } : undefined;
  const isKnown = document.definitions.some((d) => d.kind === Kind.DIRECTIVE_DEFINITION && d.name.value === "inaccessible");
  const marked = visit(document, {
    enter(node) {
      switch (node.kind) {
        case Kind.OBJECT_TYPE_DEFINITION: case Kind.INTERFACE_TYPE_DEFINITION: case Kind.UNION_TYPE_DEFINITION:
        case Kind.SCALAR_TYPE_DEFINITION: case Kind.ENUM_TYPE_DEFINITION: case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        case Kind.FIELD_DEFINITION: case Kind.INPUT_VALUE_DEFINITION: case Kind.ENUM_VALUE_DEFINITION:
          return node.directives?.some((d) => d.name.value === "inaccessible") ? undefined : hide<Tagged>(node);
        case Kind.SCHEMA_DEFINITION:
          return isKnown ? undefined : { ...node, directives: [...(node.directives ?? []), ...(inaccessibleLink.directives ?? [])] };
        default: return undefined;
      }
    },
  });
  return isKnown ? marked : { ...marked, definitions: [...marked.definitions, ...inaccessibleDirective] };
}

/**
 * The supergraph as one contract shows it: what it leaves out is `@inaccessible`, so that the planner may still join
 * by it and no client can name it. Accepted by ApolloGateway as it stands.
 * @throws GraphQLError if a shown element needs a hidden one
 */
export function contractSdl(supergraphSdl: string, contract: Contract): string {
  const document = parse(supergraphSdl, { noLocation: true });
  const definitions = document.definitions.map((d) => (d.kind === Kind.SCHEMA_DEFINITION ? withoutPurpose(d) : d));
  const tags = hiddenTags[contract];
  return print(tags.length === 0 ? { ...document, definitions } : hidden({ ...document, definitions }, tags));
}

/** What clients of a contract (the public one by default) can see, as SDL without federation's machinery. */
export const apiSchemaOf = (supergraphSdl: string, contract: Contract = "public"): string =>
  printSchema(Supergraph.build(contractSdl(supergraphSdl, contract)).apiSchema().toGraphQLJSSchema());
