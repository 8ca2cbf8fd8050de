import { resolverTypeFiles, write } from "./generated.ts";

// Writes each subgraph's resolver types; a missing or wrong field is then a compile error.
write(await resolverTypeFiles());
