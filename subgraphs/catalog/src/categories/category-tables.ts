import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { id, int, nullable, ref, table, text, timestamp, type Column, type Row } from "@souk/shared/table";

/** `uuid[]`, from the root of the tree down to the category itself. */
const path = (): Column<readonly Id<"cat">[]> => ({
  options: { type: "uuid", array: true },
  read: (raw) => (raw as string[]).map((uuid) => idOf("cat", uuid)),
  write: (ids) => ids.map(uuidOf),
});

/** What listings are listed under: a tree. */
export const categories = table("catalog.category", {
  id: id("cat"),
  parentId: nullable(ref("cat")),
  slug: text(),
  name: text(),
  position: int(),
  path: path(),
  version: int(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type Category = Row<typeof categories>;

/** Deeper trees are not browsed, and each level is a lock and a lookup; the CHECK of `path` says the same. */
export const categoryDepthMax = 6;
/** More children than a menu shows; so they are a plain list. */
export const categoryChildrenMax = 50;
