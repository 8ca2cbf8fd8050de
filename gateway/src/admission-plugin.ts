import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import { getVariableValues, OperationTypeNode } from "graphql";
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { badInput, forbidden, OperationError, unauthenticated } from "@souk/shared/errors";
import type { Caller } from "@souk/shared/caller";
import type { Rates } from "@souk/shared/rates";
import { admission, type Admission, type AdmissionRules } from "./admission.ts";
import { actualCost, requestedCost } from "./cost/cost.ts";
import { costCharge, costSettle, type CostBudgets } from "./cost/throttle.ts";
import type { Variables } from "./cost/variables.ts";
import type { DocumentStore } from "./documents.ts";
import { httpStatusOf, masked } from "./errors-masked.ts";
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

/** What the plugin needs of its contract. */
export interface AdmissionOptions extends Omit<AdmissionRules, "schema"> {
  readonly documents: DocumentStore;
  readonly introspection: IntrospectionPolicy;
  /** Where budgets of cost are kept. */
  readonly rates: Rates;
  readonly budgets: CostBudgets;
  readonly authorise: Authorise;
}

type Arrived = GraphQLRequestContext<OperationContext> & { readonly document: DocumentNode; readonly queryHash: string };

const schemaRefusal = (caller: Caller) =>
  (caller.kind === "anonymous" ? unauthenticated("Sign in to read the schema.") : forbidden("The schema is for partners and staff."));

const variablesTooDeep = new OperationError("QUERY_TOO_COMPLEX", `The variables are nested too deeply: at most ${variablesDepthMax} levels allowed.`);

/** Faults of variables that are listed, the note that there are more among them; unbounded, 20,000 wrong items held the loop for three seconds. */
const faultsShown = 10;

/** The answer to an operation that is not run. Its status is that of its first error. */
function refused(errors: readonly GraphQLError[]): GraphQLResponse {
  const shown = errors.map((error) => masked(error.toJSON()));
  const first = shown[0]?.extensions;
  const headers = new HeaderMap();
  const retryAfterMs = first?.["retryAfterMs"];
  if (typeof retryAfterMs === "number") headers.set("retry-after", String(Math.ceil(retryAfterMs / 1_000)));
  return { http: { status: httpStatusOf(first?.["code"]), headers }, body: { kind: "single", singleResult: { errors: shown } } };
}

/**
 * Every way into a contract passes here (HTTP, WebSocket, server-sent events), after parsing and before planning:
 * size, validity, introspection, variables, page sizes, rights, cost. The first step that refuses answers.
 */
export function admissionPlugin(options: AdmissionOptions): ApolloServerPlugin<OperationContext> {
  const { documents, limits, introspection, rates, budgets, authorise } = options;
  const judged = new WeakMap<DocumentNode, Admission>();

  function judge({ document, queryHash, schema, contextValue: { caller } }: Arrived): Admission {
    const known = judged.get(document);
    if (known) return known;
    const verdict = admission(document, { ...options, schema }, !mayIntrospect(introspection, caller));
    if (verdict.kind !== "admitted") return verdict;        // not kept: it may be anything, and comes once
    judged.set(document, verdict);
    documents.keep(queryHash, document);
    return verdict;
  }

  async function refusalOf(context: Arrived): Promise<readonly GraphQLError[]> {
    const { contextValue: { caller, address, answer }, schema, document, operation } = context;
    const asDocumentError = <E>(errors: E): E => { answer.isDocumentError = true; return errors; };

    const { query = "", variables } = context.request;
    if (!isShallow(variables)) return [variablesTooDeep];      // first of all: everything below walks them by recursion
    if (!isStorableDocument(query) || !isStorable(variables)) return [badInput("Texts must not have NUL or half a character in them.")];
    const verdict = judge(context);
    if (verdict.kind === "refused") return verdict.refusals;
    if (verdict.kind === "invalid") return asDocumentError(verdict.errors);
    if (!operation) return asDocumentError([badInput("Name one of the document's operations in operationName.")]);
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) return [badInput("Subscriptions are served over WebSocket and server-sent events.")];
    if (verdict.asksForSchema && !mayIntrospect(introspection, caller)) return [schemaRefusal(caller)];

    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: faultsShown });
    if (errors) return asDocumentError(errors.map((error) => badInput(error.message)));
    const priced = verdict.priced(operation);
    const pages = pageRefusals(priced, coerced, limits.pageSize);
    if (pages.length > 0) return pages;
    const rights = await authorise({ schema, document, operation, variables: coerced, caller });
    if (rights.length > 0) return rights;

    const cost = requestedCost(priced, coerced);
    if (cost > limits.operationCost) return [tooComplex("Cost", cost, limits.operationCost)];
    const budget = budgets(caller, address);
    const { notes, refusal } = await costCharge(rates, budget, cost);
    answer.cost = notes;
    if (refusal) return [refusal];
    answer.settle = (data) => costSettle(rates, budget, notes, actualCost(priced, data));
    return [];
  }

  return {
    requestDidStart: () => Promise.resolve({
      async responseForOperation(context) {
        const errors = await refusalOf(context as Arrived);
        return errors.length > 0 ? refused(errors) : null;
      },
    }),
  };
}
