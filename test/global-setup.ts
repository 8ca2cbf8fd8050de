import type { TestProject } from "vitest/node";
import { allSchemas } from "@souk/gateway/migrate-all";
import { migrationsFingerprint } from "@souk/shared/migrate";
import { templateEnsure, testCluster, testRoles } from "./cluster.ts";

declare module "vitest" {
  export interface ProvidedContext { adminUrl: string; template: string }
}

/** Once before all test files: the cluster, and the template their databases are copied from. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await testCluster();
  project.provide("adminUrl", cluster.adminUrl);
  project.provide("template", await templateEnsure(cluster.adminUrl, await migrationsFingerprint(allSchemas, testRoles)));
  return () => cluster.close();
}
