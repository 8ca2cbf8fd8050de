import { DataSource, QueryFailedError, type QueryRunner, type Repository } from "typeorm";
import type { Client } from "pg";
import { unavailable, timedOut } from "./errors.ts";
import type { AnyTable, Row } from "./table.ts";

/** Who and what a transaction is for; written on each event and audit row it makes. */
export interface Origin {
  readonly actor: string;
  readonly correlationId: string;
  /** The event that led here, for a reaction. */
  readonly causationId?: string;
}

/** An event as its transaction wrote it. */
export interface Fact { readonly type: string; readonly payload: object }

/** Statements, on a connection of their own or inside a transaction. */
export interface Sql {
  /** Rows as Postgres gives them. */
  rows<R = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<R[]>;
  /** The only row, or undefined. */
  row<R = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<R | undefined>;
  /** How many rows a write touched. */
  run(text: string, values?: readonly unknown[]): Promise<number>;
  /** Rows of a declared table; the text selects `table.select(alias)`. */
  read<T extends AnyTable>(table: T, text: string, values?: readonly unknown[]): Promise<Row<T>[]>;
}

/** One transaction. */
export interface Tx extends Sql {
  readonly schema: string;
  readonly origin: Origin;
  /** TypeORM's repository of a declared table, inside this transaction. */
  of<T extends AnyTable>(table: T): Repository<Row<T> & object>;
  /** Work that is undone alone when it throws; the transaction lives on. */
  savepoint<T>(work: () => Promise<T>): Promise<T>;
  /** Runs once the transaction has committed, never when it has not; must not throw. */
  afterCommit(run: () => void): void;
  /**
   * Says that events were written, in another's schema if it is named: their consumers are woken once, after the commit.
   * @param facts the events, when they are of this schema
   */
  announce(schema?: string, facts?: readonly Fact[]): void;
}

/** What a transaction may be told. */
export interface TransactionOptions {
  readonly origin: Origin;
  /** Epoch ms; every statement ends by then. Absent for batches, sweeps and completers. */
  readonly deadlineMs?: number;
  /** How long it may wait for a lock, in ms. */
  readonly lockTimeoutMs?: number;
  /** Longest statement, in ms, for a command that reads whole tables; otherwise 30 s. */
  readonly statementTimeoutMs?: number;
}

/** A subgraph's database, under its own role. */
export interface Database extends Sql {
  readonly schema: string;
  /** Runs `work` in one transaction: committed when it returns, undone when it throws. Not repeated by itself. */
  transaction<T>(options: TransactionOptions, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Says that a statement of its own, now committed, has written events in a schema. */
  announce(schema: string): void;
  /** Connections in use and callers waiting for one. */
  pool(): { readonly total: number; readonly idle: number; readonly waiting: number };
  close(): Promise<void>;
}

/** How to reach it, and how much of it to take. */
export interface DatabaseOptions {
  readonly url: string;
  readonly schema: string;
  readonly tables: readonly AnyTable[];
  readonly poolSize: number;
  readonly applicationName: string;
  /** An idle connection broke; it is replaced at the next use. */
  readonly onPoolError: (error: Error) => void;
  /** A transaction that wrote events has committed. */
  readonly onEvents?: (schema: string, facts: readonly Fact[]) => void;
}

const acquireTimeoutMs = 3_000;       // a caller hears "busy" well inside the 10 s a client waits
const statementTimeoutMs = 30_000;    // the outer bound of any statement; verbs have shorter ones of their own
const idleTransactionMs = 15_000;     // an abandoned transaction holds back every event consumer
const minStatementMs = 50;            // below this a statement would end before it began

const pgCode = (error: unknown): string | undefined =>
  error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : (error as { code?: string }).code;

/** True for failures that say "again", not "wrong": deadlock, serialisation, lock wait, lost connection, restart. */
export function isTransient(error: unknown): boolean {
  const code = pgCode(error);
  if (code && /^(40001|40P01|55P03|57P0[123]|08\d{3}|53300|ECONN.*|EPIPE|ETIMEDOUT)$/.test(code)) return true;
  // TypeORM gives a connection that broke back to the pool, and says so to the next statement of the transaction.
  return /Connection terminated|Query runner already released|timeout exceeded when trying to connect|Client has encountered a connection error/.test(String((error as Error)?.message));
}

/** The name of the constraint that refused a row, if that is what happened. */
export function violatedConstraint(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const driver = error.driverError as { code?: string; constraint?: string };
  return driver.code?.startsWith("23") ? driver.constraint : undefined;
}

/** True if a lock was not to be had in time. */
export const isLockTimeout = (error: unknown): boolean => pgCode(error) === "55P03";

/** Failures that only say "not now" become a retryable answer; the rest is a bug and stays one. */
function translated(error: unknown): unknown {
  const message = String((error as Error)?.message);
  if (/timeout exceeded when trying to connect/.test(message)) return unavailable();
  if (pgCode(error) === "57014") return timedOut();       // query_canceled: the statement's time was up
  if (isTransient(error) && !isLockTimeout(error)) return Object.assign(unavailable(), { cause: error });
  return error;
}

function statements(runner: { query(text: string, values: unknown[] | undefined, structured: true): Promise<{ records: unknown[]; affected?: number | null }> }): Sql {
  const query = (text: string, values?: readonly unknown[]) => runner.query(text, values as unknown[] | undefined, true);
  return {
    rows: async <R>(text: string, values?: readonly unknown[]) => (await query(text, values)).records as R[],
    row: async <R>(text: string, values?: readonly unknown[]) => (await query(text, values)).records[0] as R | undefined,
    run: async (text, values) => (await query(text, values)).affected ?? 0,
    read: async (table, text, values) => (await query(text, values)).records.map((raw) => table.read(raw as Record<string, unknown>) as never),
  };
}

/** Opens a pool under one role. @throws OperationError DOWNSTREAM_UNAVAILABLE while the server does not answer */
export async function databaseOpen(options: DatabaseOptions): Promise<Database> {
  const source = new DataSource({
    type: "postgres",
    url: options.url,
    entities: options.tables.map((table) => table.entity),
    poolSize: options.poolSize,
    applicationName: options.applicationName,
    connectTimeoutMS: acquireTimeoutMs,
    poolErrorHandler: options.onPoolError,
    installExtensions: false,
    logging: false,
    extra: {
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: idleTransactionMs,
      // A connection may lead to a restored copy in a new cluster: its transaction ids begin a new epoch.
      onConnect: (client: Client) => client.query("select kernel.epoch_ensure()"),
    },
  });
  await source.initialize().catch((error: unknown) => { throw translated(error); });

  const onOwnConnection = async <T>(use: (runner: QueryRunner) => Promise<T>): Promise<T> => {
    const runner = source.createQueryRunner();
    try {
      return await use(runner);
    } catch (error) {
      throw translated(error);
    } finally {
      await runner.release();
    }
  };

  return {
    ...statements({ query: (text, values) => onOwnConnection((runner) => runner.query(text, values, true)) as never }),
    schema: options.schema,
    announce: (schema) => options.onEvents?.(schema, []),
    transaction: (asked, work) => onOwnConnection((runner) => transaction(runner, options, asked, work)),
    pool: () => {
      const pool = (source.driver as unknown as { master: { totalCount: number; idleCount: number; waitingCount: number } }).master;
      return { total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount };
    },
    close: () => source.destroy(),
  };
}

async function transaction<T>(runner: QueryRunner, options: DatabaseOptions, asked: TransactionOptions, work: (tx: Tx) => Promise<T>): Promise<T> {
  const afterwards: (() => void)[] = [];
  const announced: { readonly schema: string; readonly facts: readonly Fact[] }[] = [];
  const tx: Tx = {
    ...statements({ query: (text, values) => {
      // Each statement has its own time-out, so that a row of them could go on long after the client has left.
      if (asked.deadlineMs !== undefined && Date.now() >= asked.deadlineMs) throw timedOut();
      return runner.query(text, values, true);
    } }),
    schema: options.schema,
    origin: asked.origin,
    of: (table) => runner.manager.getRepository(table.entity) as never,
    afterCommit: (run) => void afterwards.push(run),
    announce: (schema = options.schema, facts = []) => void announced.push({ schema, facts }),
    savepoint: async (inner) => {
      const before = { afterwards: afterwards.length, announced: announced.length };
      await runner.startTransaction();
      try {
        const result = await inner();
        await runner.commitTransaction();
        return result;
      } catch (error) {
        afterwards.length = before.afterwards;      // what undone work wanted done after the commit is undone with it
        announced.length = before.announced;
        await runner.rollbackTransaction();
        throw error;
      }
    },
  };
  const committed = await committedResult(runner, asked, () => work(tx));
  for (const run of afterwards) run();
  for (const schema of new Set(announced.map((one) => one.schema)))
    options.onEvents?.(schema, announced.flatMap((one) => (one.schema === schema ? one.facts : [])));
  return committed;
}

async function committedResult<T>(runner: QueryRunner, asked: TransactionOptions, work: () => Promise<T>): Promise<T> {
  await runner.startTransaction();
  try {
    await runner.query(limits(asked));
    const result = await work();
    await runner.commitTransaction();
    return result;
  } catch (error) {
    // A connection that died has nothing to roll back; the first error is the one to tell.
    await runner.rollbackTransaction().catch(() => {});
    throw error;
  }
}

function limits({ deadlineMs, lockTimeoutMs, statementTimeoutMs: longest = statementTimeoutMs }: TransactionOptions): string {
  const left = deadlineMs === undefined ? longest : Math.max(minStatementMs, Math.min(longest, deadlineMs - Date.now()));
  const lock = Math.max(1, Math.min(left, lockTimeoutMs ?? left));      // 0 would mean: wait without end
  return `set local statement_timeout = ${Math.floor(left)}; set local lock_timeout = ${Math.floor(lock)}`;
}
