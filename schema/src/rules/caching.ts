import { Kind } from "graphql";
import { keptOutsideMaxSeconds } from "@souk/shared/staleness";
import { argument, directives, each } from "./rule.ts";

/** A cache before the gateway hears of no edit: what it may keep for longer would be seen too late. */
export const caching = each(["object", "field"], (element) => {
  const seconds = argument(directives(element, "cacheControl")[0], "maxAge");
  return seconds?.kind === Kind.INT && Number(seconds.value) > keptOutsideMaxSeconds
    ? `may be kept for ${seconds.value} s by others; at most ${keptOutsideMaxSeconds} s, or an edit is seen too late` : undefined;
});
