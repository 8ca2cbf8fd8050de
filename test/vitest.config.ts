import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

const require = createRequire(import.meta.url);

export default defineConfig({
  // graphql compares classes by identity: both its builds in one process would not know each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve("graphql/index.js") }] },
  test: {
    root: "..",
    include: ["{gateway,shared,schema,subgraphs,test}/**/*.test.ts"],
    globalSetup: "test/global-setup.ts",
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
