import type { Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { unauthenticated } from "@souk/shared/errors";
import { newId, uuidOf } from "@souk/shared/ids";
import { carts, cartLines, type Cart, type CartLine } from "./cart-tables.ts";

/** A cart with its lines, the first added first. */
export interface FilledCart extends Cart { readonly lines: readonly CartLine[] }

/** Whose cart a caller's is, as columns. @throws OperationError UNAUTHENTICATED for who is neither signed in nor a guest */
const ownerOf = ({ userId, guestId }: Caller): { readonly column: "user_id" | "guest_id"; readonly uuid: string } => {
  if (userId) return { column: "user_id", uuid: uuidOf(userId) };
  if (guestId) return { column: "guest_id", uuid: uuidOf(guestId) };
  throw unauthenticated("Sign in, or take a guest token.");
};

/** The caller's cart, locked until the transaction ends; made if there is none. */
export async function ownCartLock(tx: Tx, caller: Caller): Promise<FilledCart> {
  const { column, uuid } = ownerOf(caller);
  const select = `select ${carts.select("c")} from commerce.cart c where c.${column} = $1 for no key update`;
  const [known] = await tx.read(carts, select, [uuid]);
  if (known) return filled(tx, known);
  const [made] = await tx.read(carts, `insert into commerce.cart as c (id, ${column}) values ($1, $2) on conflict do nothing returning ${carts.select("c")}`, [uuidOf(newId("crt")), uuid]);
  if (made) return { ...made, lines: [] };
  const [others] = await tx.read(carts, select, [uuid]);      // made at the same moment
  return filled(tx, others!);
}

/** A guest's cart, locked; undefined if there is none. */
export async function guestCartLock(tx: Tx, guestId: NonNullable<Caller["guestId"]>): Promise<FilledCart | undefined> {
  const [cart] = await tx.read(carts, `select ${carts.select("c")} from commerce.cart c where c.guest_id = $1 for update`, [uuidOf(guestId)]);
  return cart && filled(tx, cart);
}

const filled = async (tx: Tx, cart: Cart): Promise<FilledCart> => ({ ...cart, lines: await tx.read(cartLines,
  `select ${cartLines.select("l")} from commerce.cart_line l where l.cart_id = $1 order by l.added_at, l.id`, [uuidOf(cart.id)]) });

/** Says that a cart has changed. @returns it as it is now */
export async function cartTouch(tx: Tx, cart: Cart): Promise<Cart> {
  const [touched] = await tx.read(carts,
    `update commerce.cart c set version = version + 1, updated_at = clock_timestamp() where c.id = $1 returning ${carts.select("c")}`, [uuidOf(cart.id)]);
  return touched!;
}
