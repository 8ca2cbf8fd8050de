import path from "node:path";
import { parse, validate, type ExecutionResult } from "graphql";
import { expect } from "vitest";
import { cacheOpen } from "@souk/shared/cache";
import { staleTags } from "@souk/shared/cache-stale";
import { serviceCaller, type Caller } from "@souk/shared/caller";
import type { RequestContext, StripeSettings, SubgraphRuntime } from "@souk/shared/context";
import type { Database } from "@souk/shared/database";
import { newId, type Id } from "@souk/shared/ids";
import type { LiveEvent, Watch } from "@souk/shared/live";
import { integrityCheck } from "@souk/shared/integrity";
import { objectsLocal, type LocalObjects } from "@souk/shared/objects-local";
import type { SubgraphResponse } from "@souk/shared/port";
import { ratesOpen } from "@souk/shared/rates";
import { subgraphInvariants, subgraphOpen, type Subgraph } from "@souk/shared/subgraph";
import { testSecrets } from "./cluster.ts";
import type { TestDatabase } from "./database.ts";
import { logLines } from "./runtime.ts";

const answerWithinMs = 20_000;

/** One subgraph over a test file's own database, asked without a gateway. */
export interface SubgraphUnderTest<C extends RequestContext> {
  readonly runtime: SubgraphRuntime & { readonly objects: LocalObjects };
  /** What the subgraph wrote to its log. */
  readonly logged: readonly Record<string, unknown>[];
  /** Topics that watchers were told to look at. */
  readonly poked: readonly string[];
  /** Asks as this caller; the answer is as a client would read it. */
  as(caller: Caller): {
    run<D = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult<D>>;
    /** What a subscription listens for. @throws Error for a refusal, naming its code */
    watch(subscription: string, variables?: Record<string, unknown>): Promise<Watch>;
    /** An event as a subscription tells it. */
    answer<D = Record<string, unknown>>(event: LiveEvent, subscription: string, variables?: Record<string, unknown>): Promise<ExecutionResult<D>>;
    /** The context of one operation, to call a verb with. */
    context(): C;
  };
  /** Names of the invariants that do not hold. */
  violated(): Promise<string[]>;
}

const requestBy = (caller: Caller) => ({ caller, deadlineMs: Date.now() + answerWithinMs, correlationId: "test" });

/**
 * @param database may count or delay statements; by default a pool of the subgraph's own role
 * @param stripe how payments are made; by default nobody can pay
 */
export async function subgraphUnderTest<C extends RequestContext>(
  scratch: TestDatabase, definition: Subgraph<C>, database?: Database, stripe: StripeSettings | null = null,
): Promise<SubgraphUnderTest<C>> {
  const { log, lines } = logLines();
  const cache = cacheOpen({ maxEntries: 100 });
  const poked: string[] = [];
  const runtime = {
    database: database ?? await scratch.open(definition.name, { onEvents: (_, facts) => void cache.invalidate(staleTags(definition.stale ?? {}, facts)) }),
    cache, rates: ratesOpen(),
    objects: objectsLocal({ folder: path.join(scratch.folder, "objects"), secrets: testSecrets }),
    secrets: testSecrets, log, publicUrl: "http://souk.test", stripe, poke: (topic: string) => void poked.push(topic),
  };
  const port = subgraphOpen(definition, runtime);
  async function asked(caller: Caller, query: string, variables: Record<string, unknown> = {}, event?: LiveEvent): Promise<SubgraphResponse> {
    expect(validate(port.schema, parse(query)), query).toEqual([]);         // no gateway has looked at it
    return JSON.parse(JSON.stringify(await port.execute({ ...requestBy(caller), query, variables, ...event ? { event } : {} }))) as SubgraphResponse;
  }
  return {
    runtime, poked, logged: lines,
    as: (caller) => ({
      run: async <D>(query: string, variables?: Record<string, unknown>) => await asked(caller, query, variables) as ExecutionResult<D>,
      watch: async (subscription, variables) => {
        const { watch, errors = [] } = await asked(caller, subscription, variables);
        if (!watch) throw new Error(errors.map(({ message, extensions }) => `${String(extensions?.["code"])} ${message}`).join("; "));
        return watch;
      },
      answer: async <D>(event: LiveEvent, subscription: string, variables?: Record<string, unknown>) => await asked(caller, subscription, variables, event) as ExecutionResult<D>,
      context: () => definition.context({ ...runtime, ...requestBy(caller), replayed: [], node: async () => null }),
    }),
    violated: async () => (await integrityCheck(runtime.database, subgraphInvariants(definition))).filter(({ violations }) => violations > 0).map(({ name }) => name),
  };
}

/** A person who is signed in, with platform roles and memberships as given. */
export const person = (also: { readonly roles?: readonly string[]; readonly memberships?: Caller["memberships"]; readonly userId?: Id<"usr"> } = {}): Caller & { readonly userId: Id<"usr"> } => {
  const userId = also.userId ?? newId("usr");
  return { kind: "user", actor: userId, userId, roles: also.roles ?? [], memberships: also.memberships ?? [] };
};

/** One of our own processes. */
export const service = serviceCaller("test");

/** A database that counts its statements, those inside transactions left out: all so far, or how many `work` took. */
export function countingDatabase(database: Database): { readonly database: Database; soFar(): number; counted(work: () => Promise<unknown>): Promise<number> } {
  let statements = 0;
  const counted = <R>(answer: R): R => (statements++, answer);
  return {
    database: {
      ...database,
      rows: (text, values) => counted(database.rows(text, values)),
      row: (text, values) => counted(database.row(text, values)),
      run: (text, values) => counted(database.run(text, values)),
      read: (table, text, values) => counted(database.read(table, text, values)),
    },
    soFar: () => statements,
    async counted(work) {
      const before = statements;
      await work();
      return statements - before;
    },
  };
}
