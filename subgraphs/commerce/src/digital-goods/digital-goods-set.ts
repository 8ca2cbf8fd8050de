import { z } from "zod";
import { present } from "@souk/shared/assert";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, invalidInput, notFound } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { digitalFileTake } from "./digital-file-take.ts";
import { goodsLinkMax, goodsTextMax } from "./digital-goods-limits.ts";
import { digitalFiles, type DigitalFile } from "./digital-goods-tables.ts";
import { goodsSeal } from "./goods-seal.ts";
import { goodsVariant, saysGoods } from "./goods-variant.ts";

/** The variant's `id`, `DigitalGoodsSetInput`, and the key. */
export interface DigitalGoodsSetInput {
  readonly id: Id<"var">;
  readonly text?: string | null;
  readonly link?: string | null;
  readonly fileId?: Id<"dfl"> | null;
  readonly idempotencyKey: string;
}

/** Whether the file named is there; absent for who may not know. */
interface Looked extends Context { readonly file?: DigitalFile; readonly isThere?: boolean }

/** Takes the file over, for who may say that it is handed out: that takes longer than a transaction may. */
async function look(context: Context, { id, fileId }: DigitalGoodsSetInput): Promise<Looked> {
  if (!fileId || !isId("dfl", fileId) || !isId("var", id)) return context;
  const [file] = await context.database.read(digitalFiles,
    `select ${digitalFiles.select("f")} from commerce.digital_file f where f.id = $1 and f.variant_id = $2`, [uuidOf(fileId), uuidOf(id)]);
  if (!file || !saysGoods(context.caller, file.sellerId)) return context;
  return { ...context, file, isThere: await digitalFileTake(context.objects, file) };
}

/** Controls, but for the ends of lines and tabs, and halves of pairs: no screen shows them. */
const unprintable = /(?![\n\r\t])\p{Cc}|\p{Cs}/u;

/**
 * Says what buyers of a variant get as soon as their order is accepted: a text, a link, a file, or several of them. All of
 * it is said anew each time; nothing means that its seller gives it by hand from now on. Who bought before keeps what they
 * were given.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN if the caller is of the seller's team, but neither owner nor manager
 * @throws Refused InvalidInput (no such variant; not digital; no such file, or it was not uploaded)
 */
export const digitalGoodsSet = verb("digitalGoodsSet", async (tx, { caller, secrets, file, isThere }: Looked, { id, text, link, fileId }: DigitalGoodsSetInput): Promise<{ readonly id: Id<"var"> }> => {
  const { listingId, sellerId } = await goodsVariant(tx, caller, id, ["id"]);
  const words = { text: text ?? null, link: link ?? null };
  const isGiven = words.text !== null || words.link !== null || fileId != null;
  if (fileId != null) {
    const kept = file && await tx.run("update commerce.digital_file set is_kept = true where id = $1 and variant_id = $2", [uuidOf(file.id), uuidOf(id)]);
    if (!kept) throw notFound(["input", "fileId"], "There is no such file of this variant.");
    if (!isThere) throw invalidInput(invalid(["input", "fileId"], "This file was not uploaded yet."));
  }
  const { version } = present(await tx.row<{ version: number }>(
    `insert into commerce.digital_goods as g (variant_id, listing_id, seller_id, is_given)
     values ($1, $2, $3, $4)
         on conflict (variant_id) do update
        set version = g.version + 1, is_given = excluded.is_given, updated_at = clock_timestamp()
     returning version`, [uuidOf(id), uuidOf(listingId), uuidOf(sellerId), isGiven]), "a version");
  if (isGiven) await tx.run(
    "insert into commerce.digital_goods_version (variant_id, version, file_id, sealed, actor) values ($1, $2, $3, $4, $5)",
    [uuidOf(id), version, fileId == null ? null : uuidOf(fileId), goodsSeal(secrets, id, version, words), tx.origin.actor]);
  await publish(tx, "digitalGoods.set", { variantId: id, listingId, sellerId, version, isGiven });
  return { id };
}, {
  input: z.object({
    text: z.string().max(goodsTextMax, `At most ${goodsTextMax} characters.`).refine((text) => text.trim() !== "", "This cannot be blank.")
      .refine((text) => !unprintable.test(text), "This holds characters that cannot be shown.").nullish(),
    // It is shown as a link: nothing that runs when it is clicked.
    link: z.string().max(goodsLinkMax, `At most ${goodsLinkMax} characters.`).refine((link) => link.startsWith("https://") && URL.canParse(link), "Begin it with https://.").nullish(),
  }),
  prepare: look,
});
