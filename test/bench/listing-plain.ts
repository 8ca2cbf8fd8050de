import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "pg";
import type { Sent } from "./listing-graph.ts";

const poolSize = 4;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

type Row = Record<string, unknown>;
/** Rows of the statements of one page, by what they are read for. */
export interface PageRows { readonly hits: readonly Row[]; readonly listings: readonly Row[]; readonly categories: readonly Row[]; readonly variants: readonly Row[]; readonly media: readonly Row[]; readonly sellers: readonly Row[] }

const marks: Readonly<Record<keyof PageRows, string>> = {
  hits: "catalog.search_document", listings: "from catalog.listing l\n", categories: "from catalog.category c", variants: "from catalog.variant v", media: "from catalog.media m", sellers: "from trust.seller s",
};
/** What a statement of the page is read for; undefined for those whose rows are not shown. */
export const readFor = (text: string) => (Object.keys(marks) as (keyof PageRows)[]).find((name) => text.includes(marks[name]));

const by = (rows: readonly Row[], column: string): Map<unknown, Row[]> => {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) groups.set(row[column], [...(groups.get(row[column]) ?? []), row]);
  return groups;
};

/** The page that `search-page.graphql` asks for, put together by hand. */
function page({ hits, listings, categories, variants, media, sellers }: PageRows): object {
  const [listing, category, seller] = [by(listings, "id"), by(categories, "id"), by(sellers, "id")];
  const [offers, pictures] = [by(variants, "listingId"), by(media, "listingId")];
  const edges = hits.flatMap((hit) => (listing.get(hit["listing_id"]) ?? []).map((row) => {
    const [under] = category.get(row["categoryId"]) ?? [], [shop] = seller.get(row["sellerId"]) ?? [];
    return {
      cursor: Buffer.from(JSON.stringify(hit["pageKeys"])).toString("base64url"),
      node: {
        id: row["id"], title: row["title"], condition: row["condition"], price: { minor: row["priceMinor"], currency: row["currency"] },
        category: { slug: under?.["slug"], name: under?.["name"] },
        variants: (offers.get(row["id"]) ?? []).map((variant) => ({
          id: variant["id"], optionValues: (variant["optionValues"] as string[]).map((value) => ({ value })), price: { minor: variant["priceMinor"] } })),
        media: (pictures.get(row["id"]) ?? []).map((picture) => ({ altText: picture["altText"], url: `http://media.test/${String(picture["id"])}/320.webp` })),
        seller: { id: shop?.["id"], name: shop?.["name"], handle: shop?.["handle"] },
      },
    };
  }));
  return { data: { search: { edges, pageInfo: { hasNextPage: true, endCursor: edges.at(-1)?.cursor }, totalCount: { value: hits[0]?.["found"], relation: "EXACT" }, correctedQuery: null } } };
}

/**
 * The least that answers the same page: node:http, the driver, the same statements one after the other, objects written by hand.
 * @param pages statements by the page's variables, as JSON; rows of a statement that is not sent any more are remembered
 */
export async function listingPlain(urls: Readonly<Record<string, string>>, pages: ReadonlyMap<string, { readonly statements: readonly Sent[]; readonly remembered: Partial<PageRows> }>): Promise<{ readonly url: string }> {
  const pools = new Map(["catalog", "trust"].map((schema) => [schema, new Pool({ connectionString: urls[schema], max: poolSize })]));
  async function answer(body: string): Promise<string> {
    const { variables } = JSON.parse(body) as { variables: object };
    const { statements, remembered } = pages.get(JSON.stringify(variables))!;
    const rows: { -readonly [N in keyof PageRows]: PageRows[N] } = { hits: [], listings: [], categories: [], variants: [], media: [], sellers: [], ...remembered };
    for (const { schema, text, values } of statements) {
      const found = (await pools.get(schema)!.query<Row>(text, [...values])).rows;
      const name = readFor(text);
      if (name) rows[name] = found;
    }
    return JSON.stringify(page(rows));
  }
  const server = createServer((request, response) => {
    void bodyOf(request).then(answer).then((text) => { response.setHeader("content-type", "application/json").end(text); });
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
