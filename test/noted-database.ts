import type { Database, Sql, Tx } from "@souk/shared/database";

/** A statement as it was sent, in a transaction or alone. */
export interface NotedStatement { readonly text: string; readonly isInTransaction: boolean }

/** What hears of statements, and of those around them: three for each transaction (begin, limits, commit), two for each savepoint. */
export interface StatementsHeard {
  statement(noted: NotedStatement): void;
  transaction?(): void;
  around?(statements: number): void;
}

/** A database that tells each of its statements, those of transactions too. */
export function notedDatabase(database: Database, heard: StatementsHeard): Database {
  const noted = (sql: Sql, isInTransaction: boolean): Sql => {
    const note = (text: string) => { heard.statement({ text, isInTransaction }); };
    return {
      rows: (text, values) => { note(text); return sql.rows(text, values); },
      row: (text, values) => { note(text); return sql.row(text, values); },
      run: (text, values) => { note(text); return sql.run(text, values); },
      read: (table, text, values) => { note(text); return sql.read(table, text, values); },
    };
  };
  return {
    ...database, ...noted(database, false),
    transaction(options, work) {
      heard.transaction?.();
      heard.around?.(3);
      return database.transaction(options, (tx): ReturnType<typeof work> => work({
        ...tx, ...noted(tx, true),
        savepoint: (inner) => { heard.around?.(2); return tx.savepoint(inner); },
      } satisfies Tx));
    },
  };
}
