import { createRequire } from "node:module";
import path from "node:path";
import { defineConfig } from "vitest/config";

const require = createRequire(import.meta.url);

export default defineConfig({
  root: path.join(import.meta.dirname, ".."),
  // graphql compares classes by identity: both its builds in one process would not know each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve("graphql/index.js") }] },
  test: {
    include: ["{gateway,shared,schema,subgraphs,test}/**/*.test.ts"],
    globalSetup: path.join(import.meta.dirname, "global-setup.ts"),
    pool: "forks",
    isolate: false,      // a worker loads the libraries once, not once for each file
    maxWorkers: 3,       // two cores: while one test waits for a timer, a lease or a process that starts, two others work
    testTimeout: 90_000,
    hookTimeout: 240_000,
  },
});
