import { clusterOpen } from "../cluster.ts";
import { crashRisk } from "./scratch-settings.ts";

// A process that has a cluster open: prints what it got, leaves when told to.
const [folder = ""] = process.argv.slice(2);
const cluster = await clusterOpen({ folder, settings: crashRisk });
process.stdout.write(`${JSON.stringify(cluster)}\n`);
process.stdin.once("data", () => void cluster.close().then(() => process.exit(0)));
