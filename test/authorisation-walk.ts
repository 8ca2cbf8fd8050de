import { isUnionType } from "graphql";
import type { GraphQLField, GraphQLFormattedError, GraphQLObjectType, GraphQLSchema } from "graphql";
import { accessOf, outcomes, staleRows, type Access, type AccessTable, type Outcome, type Visitor } from "./authorisation-access.ts";
import { entityVisitOf, fieldsOf, subscriptionsOf, subscriptionVisitOf, visitOf, waysOf, type Fields, type GivenArguments, type Visit } from "./authorisation-paths.ts";

/** What an operation answered. */
export interface WalkAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  /** What a subscription listens for, of a subgraph. */
  readonly watch?: unknown;
}

/** A schema to walk and the way to ask it as a visitor: a contract of the gateway, or one subgraph. */
export interface Walked {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** A visit can end a session or use a token up, so give each a caller that does not depend on the one before. */
  readonly execute: (visitor: Visitor, query: string, variables: Record<string, unknown>) => Promise<WalkAnswer>;
}

/** What the walk goes by. */
export interface WalkOptions {
  /** The narrowest first: a field is visited in the first that has it. */
  readonly contracts: readonly Walked[];
  /** Each entity's fields are visited by `_entities` in every subgraph that has them, and what can be subscribed to where it is. */
  readonly subgraphs: readonly Walked[];
  readonly table: AccessTable;
  /** Entity type → id (or whatever its key is) of an object whose owner is the visitor `owner`. */
  readonly objects: Readonly<Record<string, string>>;
  /** Arguments that cannot be made up, such as an owned object's id. */
  readonly given?: GivenArguments;
}

/** What the walk found; it is good when there are no faults. */
export interface WalkReport { readonly visits: number; readonly faults: readonly string[] }

const isExternal = (field: GraphQLField<unknown, unknown>) => field.astNode?.directives?.some(({ name }) => name.value === "external") ?? false;
const refusals: ReadonlySet<unknown> = new Set(["UNAUTHENTICATED", "FORBIDDEN", "STEP_UP_REQUIRED"]);
const codeOf = (error: GraphQLFormattedError) => error.extensions?.["code"];
const namesOf = (path: readonly (string | number)[] | undefined) => (path ?? []).filter((part) => typeof part === "string");

/** The value at a path of response names; of lists, the first item. */
function valueAt(data: unknown, path: readonly string[]): unknown {
  const value: unknown = Array.isArray(data) ? data[0] : data;
  const [name, ...rest] = path;
  if (name === undefined || typeof value !== "object" || value === null) return name === undefined ? value : undefined;
  return valueAt((value as Record<string, unknown>)[name], rest);
}

/** Errors about the field itself: at its path, at its entity, or about the operation before it began. */
const concerning = (errors: readonly GraphQLFormattedError[], path: readonly string[]) => errors.filter((error) => {
  const at = namesOf(error.path).join(".");
  return at === "" || at === path.join(".") || (path[0] === "_entities" && at === "_entities");
});

/** What is wrong with an answer; undefined when it is as it must be. */
function faultOf({ data, errors = [] }: WalkAnswer, path: readonly string[], wanted: Outcome): string | undefined {
  const own = concerning(errors, path);
  const refusal = own.find((error) => refusals.has(codeOf(error)));
  const broken = errors.find((error) => codeOf(error) === "INTERNAL" || (namesOf(error.path).length === 0 && !refusals.has(codeOf(error))));
  if (broken) return `could not be asked: ${String(codeOf(broken))} ${broken.message}`;
  const hasValue = valueAt(data, path) !== undefined && valueAt(data, path) !== null;
  if (wanted === "hidden") return hasValue ? "is shown and must not be" : undefined;
  if (wanted === "shown") return hasValue ? undefined : `is not shown and must be${refusal ? ` (${String(codeOf(refusal))})` : ""}`;
  if (wanted === "open") return refusal ? `is refused as ${String(codeOf(refusal))} and must not be` : undefined;
  if (!refusal) return `is not refused and must be (${wanted.join(" or ")})`;
  return wanted.includes(String(codeOf(refusal))) ? undefined : `is refused as ${String(codeOf(refusal))} instead of ${wanted.join(" or ")}`;
}

/** Fields of one type that are reached in one way and are open to the same visitors. */
interface Plan { readonly walked: Walked; readonly type: string; readonly access: Access; readonly fields: Fields; readonly visit: (fields: Fields) => Visit }

/** Fields that are asked for in one operation; more would be too complex for the gateway. */
const togetherMax = 10;

/** Plans of a type's fields: those of one row together, acts and doors each by itself. */
function plansOf(walked: Walked, type: GraphQLObjectType, rows: readonly (readonly [Access, GraphQLField<unknown, unknown>])[], visit: Plan["visit"]): Plan[] {
  const isRoot = [walked.schema.getQueryType(), walked.schema.getMutationType()].includes(type);
  return [...new Set(rows.map(([access]) => access))].flatMap((access) => {
    const fields = rows.filter(([row]) => row === access).map(([, field]) => field);
    const most = isRoot ? 1 : togetherMax;
    return Array.from({ length: Math.ceil(fields.length / most) }, (_, at): Plan => ({ walked, type: type.name, access, fields: fields.slice(at * most, (at + 1) * most), visit }));
  });
}

function contractPlans({ contracts, table, objects, given = {} }: WalkOptions, faults: string[]): Plan[] {
  const seen = new Set<string>();
  return contracts.flatMap((walked) => waysOf(walked.schema, objects).flatMap(([type, way]) => {
    const rows = fieldsOf(type).flatMap((field): [Access, GraphQLField<unknown, unknown>][] => {
      const coordinate = `${type.name}.${field.name}`;
      if (seen.has(coordinate)) return [];
      seen.add(coordinate);
      const access = accessOf(table, type.name, field.name);
      if (access) return [[access, field]];
      faults.push(`${coordinate} has no row`);
      return [];
    });
    return plansOf(walked, type, rows, (fields) => visitOf(type, way, fields, given, objects));
  }));
}

/** A subscription is visited where it begins: what it listens for is what it shows. */
function subscriptionPlans({ subgraphs, table, given = {} }: WalkOptions, faults: string[]): Plan[] {
  return subgraphs.flatMap((walked) => subscriptionsOf(walked.schema).flatMap((field): Plan[] => {
    const access = accessOf(table, "Subscription", field.name);
    if (!access) {
      faults.push(`Subscription.${field.name} has no row`);
      return [];
    }
    const execute: Walked["execute"] = async (...asked) => {
      const { watch, errors } = await walked.execute(...asked);
      return { data: { [field.name]: watch ?? null }, ...errors ? { errors } : {} };
    };
    return [{ walked: { ...walked, execute }, type: "Subscription", access, fields: [field], visit: () => subscriptionVisitOf(field, given) }];
  }));
}

function entityPlans({ subgraphs, table, objects, given = {} }: WalkOptions, faults: string[]): Plan[] {
  return subgraphs.flatMap((walked) => {
    const entity = walked.schema.getType("_Entity");
    return (isUnionType(entity) ? entity.getTypes() : []).flatMap((type) => {
      const id = objects[type.name];
      if (id === undefined) {
        faults.push(`${type.name} of ${walked.name} has no object to visit`);
        return [];
      }
      const rows = fieldsOf(type).flatMap((field): [Access, GraphQLField<unknown, unknown>][] => {
        const access = accessOf(table, type.name, field.name);
        // What no contract shows has no row, what is another subgraph's is answered there, and an id tells nothing to whoever named it.
        return !access || isExternal(field) || (field.name === "id" && access.startsWith("owner")) ? [] : [[access, field]];
      });
      return plansOf(walked, type, rows, (fields) => entityVisitOf(type, fields, id, given));
    });
  });
}

/** What is wrong with each of a plan's fields for a visitor. Fields are asked for together; where anything goes wrong, or is meant to, each by itself: a refusal takes its neighbours along. */
async function planVisited({ walked, type, fields, visit }: Plan, visitor: Visitor, wanted: Outcome): Promise<string[]> {
  const faultsOf = (paths: Visit["paths"], asked: Fields, answer: WalkAnswer) => asked.flatMap((field, at) => {
    const fault = faultOf(answer, paths[at]!, wanted);
    return fault ? [`${type}.${field.name} (${walked.name}) for ${visitor}: ${fault}`] : [];
  });
  if (fields.length > 1 && typeof wanted === "string") {
    const { query, variables, paths } = visit(fields);
    const answer = await walked.execute(visitor, query, variables);
    if (!answer.errors?.length) return faultsOf(paths, fields, answer);
  }
  const faults: string[] = [];
  for (const field of fields) {
    const { query, variables, paths } = visit([field]);
    faults.push(...faultsOf(paths, [field], await walked.execute(visitor, query, variables)));
  }
  return faults;
}

/**
 * Visits every field that a query or mutation can come to, every entity's fields by `_entities` and every subscription, as
 * each visitor, and compares what comes of it with the table. A field without a row, a row without a field, an entity
 * without an object and an operation that never came to the question are faults too. What only a subscription comes to is
 * not walked: its own row says to whom.
 *
 * Mutations are really run where the visitor may run them: on a database of its own.
 */
export async function authorisationWalk(options: WalkOptions): Promise<WalkReport> {
  const faults: string[] = [];
  let visits = 0;
  const [contractual, subscribed] = [contractPlans(options, faults), subscriptionPlans(options, faults)];
  faults.push(...staleRows(options.table, [...contractual, ...subscribed].flatMap(({ type, fields }) => fields.map(({ name }) => `${type}.${name}`))).map((row) => `the row ${row} is of no field`));
  for (const plan of [...contractual, ...entityPlans(options, faults), ...subscribed]) {
    for (const [visitor, wanted] of Object.entries(outcomes[plan.access]) as [Visitor, Outcome][]) {
      faults.push(...await planVisited(plan, visitor, wanted));
      visits += plan.fields.length;
    }
  }
  return { visits, faults };
}
