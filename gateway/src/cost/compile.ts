import { getNamedType, getNullableType, isAbstractType, isCompositeType, isListType, Kind } from "graphql";
import type {
  DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLNamedType, GraphQLOutputType, GraphQLSchema, OperationDefinitionNode, SelectionSetNode,
} from "graphql";
import { isIncluded, numberArgument, type Later } from "./variables.ts";
import type { ListSize, Weights } from "./weights.ts";

/** A list that has no `@listSize`: bounded children such as images or lines, seldom more. */
const assumedListSize = 10;

/** A mutation takes locks and writes a row or more, so it costs more than reading one. */
const mutationWeight = 10;

/** One field of an operation, priced but for its variables. */
export interface PricedField {
  readonly responseName: string;
  /** Schema coordinate, such as `Query.listings`. */
  readonly coordinate: string;
  /** Once for the field, whatever it returns. */
  readonly weight: number;
  /** For each item, or for the one object. */
  readonly itemWeight: number;
  readonly isIncluded: Later<boolean>;
  /** Items that may come; 1 for what is no list. */
  readonly size: Later<number>;
  readonly children: PricedSelection;
  /** Set on a page: its size in the arguments, undefined when it is not given. */
  readonly page?: PageAsked;
}

/** What a page's arguments ask, and the field's own bound if it states one. */
export interface PageAsked {
  readonly sizes: readonly { readonly name: string; readonly value: Later<number | undefined> }[];
  readonly atMost?: number;
  readonly mustBeSliced: boolean;
}

/** Fields asked of every type a selection can meet, and of single types beside; the latter exclude one another. */
export interface PricedSelection {
  readonly always: readonly PricedField[];
  readonly variants: readonly (readonly PricedField[])[];
}

type Sizes = ReadonlyMap<string, Later<number>>;

const noFields: PricedSelection = { always: [], variants: [] };

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** Pages are told by `@listSize`, or by the convention: a field that takes `first` or `last`. */
function pageOf(field: GraphQLField<unknown, unknown>, node: FieldNode, size: ListSize | undefined): PageAsked | undefined {
  const names = size?.slicingArguments.length ? size.slicingArguments : field.args.map((a) => a.name).filter((n) => n === "first" || n === "last");
  if (names.length === 0) return undefined;
  return {
    sizes: names.map((name) => ({ name, value: numberArgument(field, node.arguments, name) })),
    ...(size?.assumedSize === undefined ? {} : { atMost: size.assumedSize }),
    mustBeSliced: size?.mustBeSliced ?? true,
  };
}

const largest = ({ sizes, atMost }: PageAsked): Later<number> => (variables) => {
  const asked = sizes.flatMap(({ value }) => value(variables) ?? []);
  return asked.length > 0 ? Math.max(...asked) : atMost ?? assumedListSize;
};

/** Prices one document against one schema. */
export class Pricing {
  readonly #schema: GraphQLSchema;
  readonly #weights: Weights;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, weights: Weights, document: DocumentNode) {
    this.#schema = schema;
    this.#weights = weights;
    this.#fragments = new Map(document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])));
  }

  /** A valid operation's fields. The document must have passed validation and the limit on fields. */
  operation(operation: OperationDefinitionNode): PricedSelection {
    const root = this.#schema.getRootType(operation.operation);
    return root ? this.#selection(root, operation.selectionSet, new Map()) : noFields;
  }

  #selection(parent: GraphQLNamedType, selections: SelectionSetNode, sizes: Sizes): PricedSelection {
    const always: PricedField[] = [];
    const variants = new Map<string, PricedField[]>();
    this.#collect(parent, selections, sizes, () => true, always, variants);
    return { always, variants: [...variants.values()] };
  }

  /** As long as the document with its fragments, however many types an interface has. */
  #collect(parent: GraphQLNamedType, { selections }: SelectionSetNode, sizes: Sizes, outer: Later<boolean>, fields: PricedField[], variants: Map<string, PricedField[]>): void {
    for (const selection of selections) {
      const inner = selection.directives?.length ? isIncluded(selection.directives) : undefined;
      const included: Later<boolean> = inner ? (v) => outer(v) && inner(v) : outer;
      if (selection.kind === Kind.FIELD) {
        const field = this.#field(parent, selection, sizes, included);
        if (field) fields.push(field);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      if (!fragment) continue;
      const condition = fragment.typeCondition ? this.#schema.getType(fragment.typeCondition.name.value) : undefined;
      if (!condition || !isAbstractType(parent)) this.#collect(parent, fragment.selectionSet, sizes, included, fields, variants);
      else if (isAbstractType(condition)) this.#collect(condition, fragment.selectionSet, sizes, included, fields, variants);
      else {
        const ofType = variants.get(condition.name) ?? [];
        variants.set(condition.name, ofType);
        this.#collect(condition, fragment.selectionSet, sizes, included, ofType, variants);
      }
    }
  }

  #field(parent: GraphQLNamedType, node: FieldNode, sizes: Sizes, included: Later<boolean>): PricedField | undefined {
    const field = "getFields" in parent ? (parent.getFields() as Record<string, GraphQLField<unknown, unknown>>)[node.name.value] : undefined;
    if (!field) return undefined;                // `__typename` and introspection
    const coordinate = `${parent.name}.${field.name}`;
    const type = getNamedType(field.type);
    const listSize = this.#weights.listSize.get(coordinate);
    const page = pageOf(field, node, listSize);
    const wanted = page ? largest(page) : listSize?.assumedSize === undefined ? undefined : () => listSize.assumedSize ?? assumedListSize;
    const below = new Map(wanted ? (listSize?.sizedFields.length ? listSize.sizedFields : page ? ["edges", "nodes"] : []).map((name) => [name, wanted]) : []);
    const size = isList(field.type) ? sizes.get(field.name) ?? wanted ?? (() => assumedListSize) : () => 1;
    return {
      responseName: node.alias?.value ?? node.name.value,
      coordinate,
      weight: this.#ownWeight(parent, coordinate, node),
      itemWeight: this.#weights.cost.get(type.name) ?? (isCompositeType(type) ? 1 : 0),
      isIncluded: included,
      size,
      children: node.selectionSet ? this.#selection(type, node.selectionSet, below) : noFields,
      ...(page ? { page } : {}),
    };
  }

  #ownWeight(parent: GraphQLNamedType, coordinate: string, node: FieldNode): number {
    const given = (node.arguments ?? []).reduce((total, a) => total + (this.#weights.cost.get(`${coordinate}(${a.name.value}:)`) ?? 0), 0);
    const own = this.#weights.cost.get(coordinate) ?? (parent === this.#schema.getMutationType() ? mutationWeight : 0);
    return own + given;
  }
}
