import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import type { AttributeDefinitionInput } from "./attribute-input.ts";

/**
 * Makes these the category's own questions. The caller holds the tree's lock.
 *
 * @throws Refused if another category on the path or below asks one of them, or a listing's answer would not fit any more
 */
export async function attributesReplace(tx: Tx, categoryId: Id<"cat">, asked: readonly AttributeDefinitionInput[]): Promise<void> {
  await keysUnusedElsewhere(tx, categoryId, asked);
  await tx.run(`delete from catalog.attribute_definition where category_id = $1`, [uuidOf(categoryId)]);
  await tx.run(
    `insert into catalog.attribute_definition (category_id, key, label, kind, is_required, options, minimum, maximum, unit, position)
     select $1, a.key, a.label, a.kind, a."isRequired", coalesce(a.options, '[]'), a.minimum, a.maximum, a.unit, a.ordinality - 1
       from rows from (jsonb_to_recordset($2::jsonb) as (key text, label text, kind text, "isRequired" boolean, options jsonb,
                                                         minimum numeric, maximum numeric, unit text)) with ordinality as a`,
    [uuidOf(categoryId), JSON.stringify(asked)]);
  await answersStillFit(tx, categoryId, asked);
}

/** A key means one thing from the root to the leaf. Uses the index category_subtree. */
async function keysUnusedElsewhere(tx: Tx, categoryId: Id<"cat">, asked: readonly AttributeDefinitionInput[]): Promise<void> {
  const used = await tx.rows<{ key: string; name: string }>(
    `select d.key, other.name
       from catalog.category c
       join catalog.category other on other.id <> c.id and (other.path @> array[c.id] or other.id = any(c.path))
       join catalog.attribute_definition d on d.category_id = other.id
      where c.id = $1
        and d.key = any($2::text[])
      order by d.key`,
    [uuidOf(categoryId), asked.map(({ key }) => key)]);
  if (used.length === 0) return;
  throw new Refused(used.map(({ key, name }) =>
    invalid(["input", "attributes", String(asked.findIndex((a) => a.key === key)), "key"], `“${name}” asks this already.`)));
}

/** Uses the indexes category_subtree and listing_in_category. */
async function answersStillFit(tx: Tx, categoryId: Id<"cat">, asked: readonly AttributeDefinitionInput[]): Promise<void> {
  const misfits = await tx.rows<{ key: string; listings: number }>(
    `select m.key, count(*)::int as listings
       from catalog.attribute_misfit m
      where m.category_id in (select c.id from catalog.category c where c.path @> array[$1::uuid])
      group by m.key
      order by m.key`,
    [uuidOf(categoryId)]);
  if (misfits.length === 0) return;
  throw new Refused(misfits.map(({ key, listings }) => {
    const at = asked.findIndex((a) => a.key === key);
    return invalid(["input", "attributes", ...(at === -1 ? [] : [String(at)])], `${listings} listings answer “${key}” otherwise.`);
  }));
}
