import { json, int, bool, nullable, oneOf, ref, table, text, type Column, type Row } from "@souk/shared/table";

/** What kind of answer a question takes. */
export type AttributeKind = "TEXT" | "INTEGER" | "DECIMAL" | "BOOLEAN" | "ENUM" | "ENUM_SET";
/** One answer to choose: `value` for programs, `label` for people. */
export interface AttributeOption { readonly value: string; readonly label: string }

const primary = <T>(column: Column<T>): Column<T> => ({ ...column, options: { ...column.options, primary: true } });

/** One question that a category asks of the listings in it and below it. */
export const attributeDefinitions = table("catalog.attribute_definition", {
  categoryId: primary(ref("cat")),
  key: primary(text()),
  label: text(),
  kind: oneOf<AttributeKind>(),
  isRequired: bool(),
  options: json<readonly AttributeOption[]>(),
  minimum: nullable(text()),     // numeric, as text: "0.5"
  maximum: nullable(text()),
  unit: nullable(text()),
  position: int(),
});
export type AttributeDefinition = Row<typeof attributeDefinitions>;

/** Questions of one category itself: a form that asks more is not filled in. */
export const ownAttributesMax = 20;
