import { getVariableValues, OperationTypeNode } from "graphql";
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { badInput, forbidden, OperationError, unauthenticated } from "@souk/shared/errors";
import type { Caller } from "@souk/shared/caller";
import type { Rates } from "@souk/shared/rates";
import { admission, type Admission, type AdmissionRules } from "./admission.ts";
import type { PricedSelection } from "./cost/compile.ts";
import { actualCost, requestedCost } from "./cost/cost.ts";
import { costCharge, costSettle, type CostBudgets } from "./cost/throttle.ts";
import type { Variables } from "./cost/variables.ts";
import type { DocumentStore } from "./documents.ts";
import { mayIntrospect, type IntrospectionPolicy } from "./guards/introspection.ts";
import { pageRefusals } from "./guards/pages.ts";
import { isStorable, isStorableDocument } from "./guards/storable.ts";
import { tooComplex } from "./guards/shape-check.ts";
import { isShallow, variablesDepthMax } from "./guards/variables-depth.ts";
import type { OperationContext } from "./operation.ts";

/** An operation about to run, as authorisation looks at it: valid, within its limits, variables coerced. */
export interface AuthoriseRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  readonly caller: Caller;
}

/** Says why the caller may not run the operation; nothing when they may. Refuses the whole operation. */
export type Authorise = (request: AuthoriseRequest) => readonly GraphQLError[] | Promise<readonly GraphQLError[]>;

/** What admission needs of its contract. */
export interface AdmissionOptions extends Omit<AdmissionRules, "schema"> {
  readonly documents: DocumentStore;
  readonly introspection: IntrospectionPolicy;
  /** Where budgets of cost are kept. */
  readonly rates: Rates;
  readonly budgets: CostBudgets;
  readonly authorise: Authorise;
}

/** An operation that was parsed, of whichever transport. */
export interface Arrived {
  readonly query: string;
  /** SHA-256 of `query`, as its document is kept under. */
  readonly queryHash: string;
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** Undefined when the document has several and none of them is named. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: OperationContext;
}

/** An operation that may run, with what it asks for. */
export interface Admitted { readonly priced: PricedSelection; readonly coerced: Variables; readonly operation: OperationDefinitionNode }

/** One contract's door. */
export interface Admitter {
  /**
   * Size, validity, introspection, variables, page sizes, rights: the first step that refuses answers.
   * @param as an answer is given once; a stream, a subscription's, gives many
   */
  check(arrived: Arrived, as: "answer" | "stream"): Promise<Admitted | { readonly errors: readonly GraphQLError[] }>;
  /** Takes what it may cost from the caller's budget; the rest comes back when its answer settles. Each call charges. */
  charge(admitted: Admitted, context: OperationContext): Promise<OperationError | undefined>;
  /** Whether this caller may still run what was admitted. */
  rights(admitted: Admitted, arrived: Arrived, caller: Caller): Promise<readonly GraphQLError[]>;
}

const schemaRefusal = (caller: Caller) =>
  (caller.kind === "anonymous" ? unauthenticated("Sign in to read the schema.") : forbidden("The schema is for partners and staff."));

const variablesTooDeep = new OperationError("QUERY_TOO_COMPLEX", `The variables are nested too deeply: at most ${variablesDepthMax} levels allowed.`);
const notHere = badInput("Subscriptions are served over WebSocket and server-sent events.");

/** Faults of variables that are listed, the note that there are more among them; unbounded, 20,000 wrong items held the loop for three seconds. */
const faultsShown = 10;

/** Every way into a contract passes here (HTTP, WebSocket, server-sent events), after parsing and before planning. */
export function admitterOf(options: AdmissionOptions): Admitter {
  const { documents, limits, introspection, rates, budgets, authorise } = options;
  const judged = new WeakMap<DocumentNode, Admission>();

  function judge({ document, queryHash, schema, context: { caller } }: Arrived): Admission {
    const known = judged.get(document);
    if (known) return known;
    const verdict = admission(document, { ...options, schema }, !mayIntrospect(introspection, caller));
    if (verdict.kind !== "admitted") return verdict;        // not kept: it may be anything, and comes once
    judged.set(document, verdict);
    documents.keep(queryHash, document);
    return verdict;
  }

  const rights: Admitter["rights"] = async ({ operation, coerced }, { schema, document }, caller) =>
    authorise({ schema, document, operation, variables: coerced, caller });

  async function check(arrived: Arrived, as: "answer" | "stream"): Promise<Admitted | { readonly errors: readonly GraphQLError[] }> {
    const { query, variables, schema, operation, context: { caller, answer } } = arrived;
    const refusedAs = (...errors: readonly GraphQLError[]) => ({ errors });
    const asDocumentError = (...errors: readonly GraphQLError[]) => { answer.isDocumentError = true; return { errors }; };

    if (!isShallow(variables)) return refusedAs(variablesTooDeep);      // first of all: everything below walks them by recursion
    if (!isStorableDocument(query) || !isStorable(variables)) return refusedAs(badInput("Texts must not have NUL or half a character in them."));
    const verdict = judge(arrived);
    if (verdict.kind === "refused") return refusedAs(...verdict.refusals);
    if (verdict.kind === "invalid") return asDocumentError(...verdict.errors);
    if (!operation) return asDocumentError(badInput("Name one of the document's operations in operationName."));
    if (operation.operation === OperationTypeNode.SUBSCRIPTION && as === "answer") return refusedAs(notHere);
    if (verdict.asksForSchema && !mayIntrospect(introspection, caller)) return refusedAs(schemaRefusal(caller));

    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: faultsShown });
    if (errors) return asDocumentError(...errors.map((error) => badInput(error.message)));
    const admitted = { priced: verdict.priced(operation), coerced, operation };
    const pages = pageRefusals(admitted.priced, coerced, limits.pageSize);
    if (pages.length > 0) return refusedAs(...pages);
    const denials = await rights(admitted, arrived, caller);
    return denials.length > 0 ? refusedAs(...denials) : admitted;
  }

  return {
    check, rights,
    async charge({ priced, coerced }, { caller, address, answer }) {
      const cost = requestedCost(priced, coerced);
      if (cost > limits.operationCost) return tooComplex("Cost", cost, limits.operationCost);
      const budget = budgets(caller, address);
      const { notes, refusal } = await costCharge(rates, budget, cost);
      answer.cost = notes;
      if (refusal) return refusal;
      answer.settle = (data) => costSettle(rates, budget, notes, actualCost(priced, data));
      return undefined;
    },
  };
}
