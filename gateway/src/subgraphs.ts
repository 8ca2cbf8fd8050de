import { catalog } from "@souk/catalog";
import { commerce } from "@souk/commerce";
import { conversations, conversationsWith, type Mailer } from "@souk/conversations";
import { ledger } from "@souk/ledger";
import { money } from "@souk/money";
import type { Subgraph } from "@souk/shared/subgraph";
import { trust } from "@souk/trust";

/** The six subgraphs, in the order their schemas are migrated: a migration may name what an earlier one published. */
export const subgraphs = [trust, catalog, commerce, ledger, money, conversations] as unknown as readonly Subgraph<never>[];

/** The six as a worker runs them: with what calls out. */
export const subgraphsWith = (mailer: Mailer): readonly Subgraph<never>[] =>
  subgraphs.map((subgraph) => (subgraph.name === conversations.name ? conversationsWith(mailer) as unknown as Subgraph<never> : subgraph));
