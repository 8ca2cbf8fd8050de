import { catalog } from "@souk/catalog";
import { commerce } from "@souk/commerce";
import { conversations } from "@souk/conversations";
import { ledger } from "@souk/ledger";
import { money } from "@souk/money";
import type { Subgraph } from "@souk/shared/subgraph";
import { trust } from "@souk/trust";

/** The six subgraphs, in the order their schemas are migrated: a migration may name what an earlier one published. */
export const subgraphs: readonly Subgraph<never>[] = [trust, catalog, commerce, ledger, money, conversations] as never;
