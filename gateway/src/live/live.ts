import { createHash, randomUUID } from "node:crypto";
import { getOperationAST, GraphQLError, OperationTypeNode, parse } from "graphql";
import type { DocumentNode, FormattedExecutionResult, GraphQLFormattedError } from "graphql";
import type { IncomingHttpHeaders } from "node:http";
import type { Contract } from "@souk/schema/contracts";
import { badInput, unavailable } from "@souk/shared/errors";
import type { Caller } from "@souk/shared/caller";
import type { Sql } from "@souk/shared/database";
import { cursorOf, everyLog } from "@souk/shared/event-cursor";
import type { LoggedEvent } from "@souk/shared/events";
import type { Logger } from "@souk/shared/log";
import type { Wake } from "@souk/shared/wake";
import type { Admitted, Arrived } from "../admit.ts";
import type { CallerReader } from "../caller.ts";
import { contractCheck } from "../contract-check.ts";
import type { Engine } from "../engine.ts";
import { correlated, masked } from "../errors-masked.ts";
import { answerBy, operationDeadlineMs } from "../http/deadline.ts";
import { answerNotes, type OperationContext } from "../operation.ts";
import { errorOf } from "./error-of.ts";
import { eventSources } from "./event-sources.ts";
import { inTurnOf } from "./in-turn.ts";
import type { LiveLimits } from "./live-limits.ts";
import { sessionBegin, type LiveSession } from "./session.ts";
import { sessionsOpen } from "./sessions.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { subscription, type Update, type Updates } from "./subscription.ts";

/** What a client asks over a connection that stays. */
export interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly operationName?: string | null | undefined;
}

/** An operation that was let in, or why it was not. */
export type Begun =
  | { readonly errors: readonly GraphQLFormattedError[] }
  | { readonly document: DocumentNode; readonly run: () => Promise<FormattedExecutionResult> | Updates };

/** Somebody connected, until they leave. */
export interface Connection { readonly session: LiveSession; readonly contract: Contract; leave(): void }

/** What is live in this process, for tests and measurements. */
export interface LiveCounts { readonly connections: number; readonly subscriptions: number; readonly listeners: number; readonly executions: number }

/** Subscriptions of a gateway, whatever carries them. */
export interface Live {
  readonly limits: LiveLimits;
  /** @throws OperationError UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED */
  connect(contract: Contract, headers: IncomingHttpHeaders, address: string): Promise<Connection>;
  /** Never throws what a client should not see. */
  begin(connection: Connection, asked: Asked): Promise<Begun>;
  readonly counts: LiveCounts;
  /** Ends every session with a reason that clients come back from. Repeatable. */
  close(): Promise<void>;
}

/** What live updates are made of. */
export interface LiveOptions {
  readonly engineOf: (contract: Contract) => Promise<Engine>;
  readonly callers: Pick<CallerReader, "callerOf" | "endsAtMsOf" | "onChanged">;
  readonly sql: Sql;
  readonly wake: Wake;
  readonly log: Logger;
  readonly limits: LiveLimits;
  /** Of a document. */
  readonly tokensMax: number;
}

const goingAway = unavailable();

/** Opens live updates: nothing is read of a log until somebody follows something of it. */
export function liveOpen({ engineOf, callers, sql, wake, log, limits, tokensMax }: LiveOptions): Live {
  const sources = eventSources({ sql, wake, log, eventsReplayed: limits.eventsReplayed });
  const sessions = sessionsOpen(limits);
  const answers = sharedAnswers();
  const inTurn = inTurnOf(limits.answersAtOnce);      // of an order that two hundred follow, two hundred at once would take every connection from everybody
  let subscriptions = 0;
  const unwatch = callers.onChanged((userIds) => sessions.look(userIds));

  const contextOf = ({ contract, session: { address } }: Connection, caller: Caller, correlationId: string): OperationContext =>
    ({ contract, caller, address, correlationId, deadlineMs: Date.now() + operationDeadlineMs, answer: answerNotes() });

  async function parsed(engine: Engine, query: string, queryHash: string): Promise<DocumentNode> {
    const known = await engine.documents.get(queryHash);
    if (known) return known;
    try {
      return parse(query, { maxLexicalTokens: tokensMax });
    } catch (error) {
      throw errorOf({ message: (error as Error).message, extensions: { code: "GRAPHQL_PARSE_FAILED" } });
    }
  }

  /** The update of one event for whoever is connected, with present rights. @throws OperationError when it is the last */
  async function answerOf(connection: Connection, engine: Engine, arrived: Arrived, admitted: Admitted, event: LoggedEvent, correlationId: string): Promise<Update> {
    const caller = await connection.session.caller();
    const context = contextOf(connection, caller, correlationId);
    contractCheck(connection.contract, caller);
    const [denial] = await engine.door.rights(admitted, arrived, caller);
    if (denial) throw errorOf(denial.toJSON());
    const refusal = await engine.door.charge(admitted, context);
    if (refusal) throw refusal;
    const { operation: { name } } = admitted;
    const plan = engine.subscriptions()(arrived.document, name?.value);
    const key = JSON.stringify([connection.contract, event.id, arrived.queryHash, name?.value, arrived.variables]);
    const { data, errors } = await answerBy(context.deadlineMs, () => answers.answer(key, caller, () => plan.answer(event, arrived.variables, context)));
    if (!data) throw errorOf(errors?.[0] ?? { message: "no data" });
    const cost = errors ? context.answer.cost : context.answer.settle?.(data);
    return { data, ...(errors ? { errors: errors.map((error) => correlated(error, correlationId)) } : {}), extensions: { cost } };
  }

  async function subscribed(connection: Connection, engine: Engine, arrived: Arrived): Promise<Begun> {
    const verdict = await engine.door.check(arrived, "stream");
    if ("errors" in verdict) return { errors: verdict.errors.map((error) => masked(error.toJSON())) };
    const refusal = await engine.door.charge(verdict, arrived.context);
    if (refusal) throw refusal;
    const plan = engine.subscriptions()(arrived.document, verdict.operation.name?.value);
    const { after, ...watch } = await answerBy(arrived.context.deadlineMs, () => plan.watch(arrived.variables, arrived.context));
    arrived.context.answer.settle?.(null);      // nothing is answered yet: events are charged one by one
    const place = after === undefined ? undefined : cursorOf(after);
    if (place && (![plan.owner, everyLog].includes(place.producer) || "topic" in watch)) throw badInput("This is not a cursor of this subscription.");
    return {
      document: arrived.document,
      run() {
        subscriptions += 1;
        return subscription({
          source: sources.of(plan.owner, watch), session: connection.session, waitingMax: limits.updatesWaiting, log,
          ...(place ? { after: place.cursor } : {}),
          answer: (event, correlationId) => inTurn(() => answerOf(connection, engine, arrived, verdict, event, correlationId)),
          onEnd: () => { subscriptions -= 1; },
        });
      },
    };
  }

  async function begun(connection: Connection, { query, variables, operationName }: Asked, correlationId: string): Promise<Begun> {
    const engine = await engineOf(connection.contract);
    const queryHash = createHash("sha256").update(query).digest("hex");
    const document = await parsed(engine, query, queryHash);
    const operation = getOperationAST(document, operationName);
    const caller = await connection.session.caller();
    contractCheck(connection.contract, caller);
    const context = contextOf(connection, caller, correlationId);
    if (operation?.operation === OperationTypeNode.SUBSCRIPTION) {
      return subscribed(connection, engine, { query, queryHash, document, operation, schema: engine.schema, variables: variables ?? undefined, context });
    }
    return {
      document,
      async run() {
        const { body } = await engine.apollo.executeOperation({ query, ...(variables ? { variables } : {}), ...(operationName ? { operationName } : {}) }, { contextValue: context });
        return body.kind === "single" ? body.singleResult : { errors: [masked({ message: "no incremental delivery" })] };
      },
    };
  }

  return {
    limits,
    async connect(contract, headers, address) {
      const session = await sessionBegin({ headers, address, readCaller: callers.callerOf, endsAtMsOf: callers.endsAtMsOf });
      try {
        const caller = await session.caller();
        contractCheck(contract, caller);
        const out = sessions.enter(session, caller);
        return { session, contract, leave() { out(); session.close(); } };
      } catch (error) {
        session.close();
        throw error;
      }
    },
    async begin(connection, asked) {
      const correlationId = randomUUID();
      const shown = (errors: readonly GraphQLFormattedError[]): Begun => ({ errors: errors.map((error) => correlated(error, correlationId)) });
      try {
        const outcome = await begun(connection, asked, correlationId);
        return "errors" in outcome ? shown(outcome.errors) : outcome;
      } catch (error) {
        if (!(error instanceof GraphQLError)) log.error({ correlationId, err: error }, "an operation over a live connection broke");
        return shown([masked(error instanceof GraphQLError ? error.toJSON() : { message: "broken" })]);
      }
    },
    get counts() { return { connections: sessions.size, subscriptions, listeners: sources.listeners, executions: answers.executions }; },
    async close() {
      unwatch();
      sessions.end(goingAway);
      await sources.close();
    },
  };
}
