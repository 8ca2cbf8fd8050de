import type { Database, Sql, Tx } from "@souk/shared/database";

/** A statement as it was sent; `isInTransaction` ones stand between the three round trips that begin, limit and commit it. */
export interface NotedStatement { readonly text: string; readonly isInTransaction: boolean }

/** What hears of statements; a transaction is told when it begins. */
export interface StatementsHeard {
  statement(noted: NotedStatement): void;
  transaction?(): void;
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
      return database.transaction(options, (tx): ReturnType<typeof work> => work({ ...tx, ...noted(tx, true) } satisfies Tx));
    },
  };
}
