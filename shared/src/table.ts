import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { exactJson, exactOf } from "./exact-json.ts";
import type { Currency } from "./money.ts";
import { idOf, uuidOf, type Id } from "./ids.ts";

/** A column: how TypeORM declares it, and how its value comes out of and goes into Postgres. */
export interface Column<T> {
  readonly options: EntitySchemaColumnOptions;
  readonly read: (raw: unknown) => T;
  readonly write: (value: T) => unknown;
}

/** A column of whatever type. */
interface AnyColumn {
  readonly options: EntitySchemaColumnOptions;
  readonly read: (raw: unknown) => unknown;
  readonly write: (value: never) => unknown;
}
type Columns = Record<string, AnyColumn>;
type Value<C> = C extends { readonly read: (raw: unknown) => infer T } ? T : never;

/** A declared table; `Row<typeof orders>` is the type of its rows. */
export interface Table<C extends Columns = Columns> {
  /** Qualified, for use in SQL text: `commerce.order`. */
  readonly name: string;
  readonly columns: C;
  readonly entity: EntitySchema<{ [K in keyof C]: Value<C[K]> }>;
  /** A select list that `read` understands: `o.id as "id", o.group_id as "groupId"`. */
  select(alias: string): string;
  /** A row as the select list brings it, with ids, money and times in our types. */
  read(raw: Record<string, unknown>): { [K in keyof C]: Value<C[K]> };
}

/** A table of whatever columns. */
export interface AnyTable {
  readonly name: string;
  readonly columns: Columns;
  readonly entity: EntitySchema;
  select(alias: string): string;
  read(raw: Record<string, unknown>): object;
}

/** The row type of a table. */
export type Row<T> = T extends Table<infer C> ? { readonly [K in keyof C]: Value<C[K]> } : never;

const same = <T>(value: unknown) => value as T;
const plain = <T>(options: EntitySchemaColumnOptions): Column<T> => ({ options, read: same<T>, write: same });
const mapped = <T>(options: EntitySchemaColumnOptions, read: (raw: unknown) => T, write: (value: T) => unknown): Column<T> => ({
  options: { ...options, transformer: { from: (raw) => (raw === null ? null : read(raw)), to: (value) => (value === null || value === undefined ? value : write(value)) } },
  read, write,
});

/** Primary key: `ord_…` in the graph, `uuid` in the table. */
export const id = <P extends string>(prefix: P): Column<Id<P>> =>
  mapped({ type: "uuid", primary: true }, (raw) => idOf(prefix, raw as string), (value) => uuidOf(value));
/** Another row's id. */
export const ref = <P extends string>(prefix: P): Column<Id<P>> =>
  mapped({ type: "uuid" }, (raw) => idOf(prefix, raw as string), (value) => uuidOf(value));
export const text = (): Column<string> => plain({ type: "text" });
export const int = (): Column<number> => plain({ type: "int" });
/** `double precision`: for measures such as degrees, never for money. */
export const real = (): Column<number> => plain({ type: "double precision" });
export const bool = (): Column<boolean> => plain({ type: "bool" });
export const bytes = (): Column<Buffer> => plain({ type: "bytea" });
export const json = <T>(): Column<T> => plain({ type: "jsonb" });
/** `jsonb` with amounts in it: bigint in and out, by `exactJson`. */
export const exact = <T>(): Column<T> => mapped({ type: "jsonb" }, (raw) => exactOf<T>(raw), (value) => JSON.parse(exactJson(value)) as unknown);
export const texts = (): Column<readonly string[]> => plain({ type: "text", array: true });
/** `timestamptz`; the database clock writes it. */
export const timestamp = (): Column<Date> => plain({ type: "timestamptz" });
/** An amount's minor units: `bigint` on both sides, never a JavaScript number. */
export const minor = (): Column<bigint> => mapped({ type: "bigint" }, (raw) => BigInt(raw as string), String);
/** ISO 4217 code. */
export const currency = (): Column<Currency> => plain({ type: "text" });
/** One of a closed list of words; the CHECK constraint stands in the migration. */
export const oneOf = <T extends string>(): Column<T> => plain({ type: "text" });
export const nullable = <T>(column: Column<T>): Column<T | null> => ({
  options: { ...column.options, nullable: true },
  read: (raw) => (raw === null || raw === undefined ? null : column.read(raw)),
  write: (value) => (value === null ? null : column.write(value)),
});

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Declares a table once, for TypeORM and for TypeScript. Column names are the properties' in snake case.
 * The migration makes the table; nothing is synchronised from here.
 */
export function table<C extends Columns>(qualified: string, columns: C): Table<C> {
  const [schema, tableName] = qualified.split(".") as [string, string];
  const all = Object.entries(columns).map(([name, column]) => ({ name, column, stored: snake(name) }));
  const options = Object.fromEntries(all.map(({ name, column, stored }) => [name, { ...column.options, name: stored }]));
  return {
    name: `${schema}."${tableName}"`,
    columns,
    entity: new EntitySchema({ name: qualified, schema, tableName, columns: options as never }),
    select: (alias) => all.map(({ name, stored }) => `${alias}.${stored} as "${name}"`).join(", "),
    read(raw) {
      const row: Record<string, unknown> = {};        // a loop: a page has thousands of columns
      for (const { name, column } of all) row[name] = column.read(raw[name]);
      return row as never;
    },
  };
}
