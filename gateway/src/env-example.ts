import { writeFile } from "node:fs/promises";
import path from "node:path";
import { envExample } from "@souk/shared/config-text";

/** The committed example of an environment. */
export const envExampleFile = path.join(import.meta.dirname, "../../.env.example");

// `node --import tsx gateway/src/env-example.ts` writes it anew.
if (process.argv[1] === import.meta.filename) await writeFile(envExampleFile, envExample());
