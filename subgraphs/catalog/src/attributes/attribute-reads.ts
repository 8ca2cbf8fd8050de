import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { attributeDefinitions, type AttributeDefinition } from "./attribute-tables.ts";

/**
 * What each of these categories asks, its ancestors' questions first: one statement. In the order of `ids`.
 * Uses the primary keys of both tables.
 */
export async function attributeSchemas(sql: Sql, ids: readonly Id<"cat">[]): Promise<AttributeDefinition[][]> {
  const rows = await sql.rows<Record<string, unknown> & { of: string }>(
    `select c.id as of, ${attributeDefinitions.select("d")}
       from catalog.category c
       join catalog.attribute_definition d on d.category_id = any(c.path)
      where c.id = any($1::uuid[])
      order by c.id, array_position(c.path, d.category_id), d.position`,
    [ids.map(uuidOf)]);
  const schemas = new Map<string, AttributeDefinition[]>(ids.map((id) => [id, []]));
  for (const row of rows) schemas.get(idOf("cat", row.of))?.push(attributeDefinitions.read(row));
  return ids.map((id) => schemas.get(id) ?? []);
}
