import { getNamedType, isAbstractType, isCompositeType, isObjectType, Kind } from "graphql";
import type {
  DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode, SelectionSetNode,
} from "graphql";
import type { Rule } from "@souk/shared/authorise-rule";
import type { Rules } from "@souk/shared/authorise-rules";
import { isIncluded, type Later } from "./cost/variables.ts";

/** A field of an operation that is not public. */
export interface Ask {
  /** Response names from the root down, without the places in lists. */
  readonly path: readonly string[];
  readonly node: FieldNode;
  /** The rule of each type the field can be met on; on an interface there are several. One that lets the caller is enough. */
  readonly rules: readonly Rule[];
  readonly isIncluded: Later<boolean>;
}

type Possible = readonly GraphQLObjectType[];

const always: Later<boolean> = () => true;
const both = (a: Later<boolean>, b: Later<boolean>): Later<boolean> => (a === always ? b : b === always ? a : (v) => a(v) && b(v));

/** Finds what the fields of one document ask, against one schema. */
export class AskReader {
  readonly #schema: GraphQLSchema;
  readonly #rules: Rules;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** A fragment is walked once for each set of types it meets, however often it is spread. */
  readonly #walked = new Map<string, readonly Ask[]>();

  constructor(schema: GraphQLSchema, rules: Rules, document: DocumentNode) {
    this.#schema = schema;
    this.#rules = rules;
    this.#fragments = new Map(document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])));
  }

  /** A valid operation's fields that are not public. The document must have passed validation and the limit on fields. */
  operation({ operation, selectionSet }: OperationDefinitionNode): readonly Ask[] {
    const root = this.#schema.getRootType(operation);
    return root ? this.#selection(root, [root], selectionSet) : [];
  }

  #possible(type: GraphQLNamedType): Possible {
    if (isAbstractType(type)) return this.#schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }

  /** @param parent the type the selection is written on; `possible`: those of its types that can be met here */
  #selection(parent: GraphQLNamedType, possible: Possible, { selections }: SelectionSetNode): readonly Ask[] {
    return selections.flatMap((selection): readonly Ask[] => {
      const included = selection.directives?.length ? isIncluded(selection.directives) : always;
      if (selection.kind === Kind.FIELD) return this.#field(parent, possible, selection, included);
      const asks = selection.kind === Kind.INLINE_FRAGMENT
        ? this.#narrowed(selection.typeCondition?.name.value ?? parent.name, possible, selection.selectionSet)
        : this.#spread(selection.name.value, possible);
      return included === always ? asks : asks.map((ask) => ({ ...ask, isIncluded: both(included, ask.isIncluded) }));
    });
  }

  #narrowed(condition: string, possible: Possible, selectionSet: SelectionSetNode): readonly Ask[] {
    const type = this.#schema.getType(condition);
    if (!type) return [];
    const of = this.#possible(type);
    const met = possible.filter((each) => of.includes(each));
    return met.length === 0 ? [] : this.#selection(type, met, selectionSet);
  }

  #spread(name: string, possible: Possible): readonly Ask[] {
    const fragment = this.#fragments.get(name);
    if (!fragment) return [];
    const key = [name, ...possible.map((type) => type.name)].join(" ");
    const known = this.#walked.get(key);
    if (known) return known;
    const asks = this.#narrowed(fragment.typeCondition.name.value, possible, fragment.selectionSet);
    this.#walked.set(key, asks);
    return asks;
  }

  #field(parent: GraphQLNamedType, possible: Possible, node: FieldNode, included: Later<boolean>): readonly Ask[] {
    const responseName = node.alias?.value ?? node.name.value;
    const own = this.#ruled(possible, node, [responseName], included);
    const field = "getFields" in parent ? (parent.getFields() as Record<string, GraphQLField<unknown, unknown>>)[node.name.value] : undefined;
    const answer = field && getNamedType(field.type);
    if (!node.selectionSet || !answer || !isCompositeType(answer)) return own;      // a leaf, or introspection
    const below = this.#selection(answer, this.#possible(answer), node.selectionSet)
      .map((ask) => ({ ...ask, path: [responseName, ...ask.path], isIncluded: both(included, ask.isIncluded) }));
    return [...own, ...below];
  }

  /** `__typename` tells that there is such a thing, so it asks what the whole type asks. */
  #ruled(possible: Possible, node: FieldNode, path: readonly string[], included: Later<boolean>): readonly Ask[] {
    const rules = possible.map(({ name }) => this.#rules.get(node.name.value === "__typename" ? name : `${name}.${node.name.value}`));
    const known = rules.filter((rule) => rule !== undefined);
    return known.length === 0 || known.length < rules.length ? [] : [{ path, node, rules: known, isIncluded: included }];
  }
}
