import { payload } from "@souk/shared/payload";
import { selects } from "@souk/shared/selects";
import type { Resolvers } from "../graphql.ts";
import { search } from "./search.ts";
import { searchSynonymSet } from "./search-synonym-set.ts";
import { searchZeroResults } from "./search-zero-results.ts";
import { suggest } from "./suggest.ts";

const decimals = 6;

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "SearchEdge"> = {
  Query: {
    search: (_, args, context, info) => search(context, args, { isFaceted: selects(info, "facets") }),
    suggest: (_, { prefix, first }, { database, categories }) => suggest(database, categories, prefix, first),
    searchZeroResults: (_, args, { database }) => searchZeroResults(database, args),
  },
  Mutation: { searchSynonymSet: payload(null, searchSynonymSet) },
  SearchEdge: {
    isPinned: ({ hit }) => hit.isPinned,
    distanceMetres: ({ hit }) => hit.metres,
    explain: ({ hit: { weights, parts }, sort }) => {
      if (sort !== "RELEVANCE") return null;
      const { words, quality, freshness, nearness } = parts;
      const [score, ...each] = [words + quality + freshness + nearness, words, quality, freshness, nearness].map((part) => part.toFixed(decimals));
      return { weightsVersion: weights, score: score!, words: each[0]!, quality: each[1]!, freshness: each[2]!, nearness: each[3]! };
    },
  },
};
