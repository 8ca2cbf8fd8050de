import { isUnionType } from "graphql";
import type { GraphQLField, GraphQLFormattedError, GraphQLSchema } from "graphql";
import { accessOf, outcomes, staleRows, type Access, type AccessTable, type Outcome, type Visitor } from "./authorisation-access.ts";
import { entityVisitOf, placesOf, visitOf, type GivenArguments, type Visit } from "./authorisation-paths.ts";

/** What an operation answered. */
export interface WalkAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
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
  /** Each entity's fields are visited by `_entities` in every subgraph that has them. */
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

interface Plan { readonly walked: Walked; readonly coordinate: string; readonly access: Access; readonly visit: () => Visit }

function contractPlans({ contracts, table, objects, given = {} }: WalkOptions, faults: string[]): Plan[] {
  const plans = new Map<string, Plan>();
  const rowless = new Set<string>();
  for (const walked of contracts) {
    for (const place of placesOf(walked.schema, objects)) {
      const { coordinate, type, field } = place;
      if (plans.has(coordinate)) continue;
      const access = accessOf(table, type.name, field.name);
      if (access) plans.set(coordinate, { walked, coordinate, access, visit: () => visitOf(place, given, objects) });
      else rowless.add(coordinate);
    }
  }
  faults.push(...[...rowless].map((coordinate) => `${coordinate} has no row`));
  faults.push(...staleRows(table, [...plans.keys()]).map((row) => `the row ${row} is of no field`));
  return [...plans.values()];
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
      return Object.values(type.getFields()).flatMap((field): Plan[] => {
        const access = accessOf(table, type.name, field.name);
        // What no contract shows has no row, what is another subgraph's is answered there, and an id tells nothing to whoever named it.
        if (!access || isExternal(field) || (field.name === "id" && access.startsWith("owner"))) return [];
        return [{ walked, coordinate: `${type.name}.${field.name}`, access, visit: () => entityVisitOf(type, field, id, given) }];
      });
    });
  });
}

/**
 * Visits every field that a query or mutation can come to, and every entity's fields by `_entities`, as each visitor,
 * and compares what comes of it with the table. A field without a row, a row without a field, an entity without an
 * object and an operation that never came to the question are faults too. Subscriptions are not walked.
 *
 * Mutations are really run where the visitor may run them: on a database of its own.
 */
export async function authorisationWalk(options: WalkOptions): Promise<WalkReport> {
  const faults: string[] = [];
  let visits = 0;
  for (const { walked, coordinate, access, visit } of [...contractPlans(options, faults), ...entityPlans(options, faults)]) {
    for (const [visitor, wanted] of Object.entries(outcomes[access]) as [Visitor, Outcome][]) {
      const { query, variables, path } = visit();
      const fault = faultOf(await walked.execute(visitor, query, variables), path, wanted);
      visits += 1;
      if (fault) faults.push(`${coordinate} (${walked.name}) for ${visitor}: ${fault}`);
    }
  }
  return { visits, faults };
}
