import { configOf } from "../config.ts";
import { demoEnsure } from "../demo/demo-ensure.ts";
import { allRun } from "../stack/processes.ts";
import { mailerOf } from "@souk/conversations";
import { onInstallation, say } from "./installation.ts";

/** `souk seed`: the demo market, through a graph that is opened for it alone and closed again. */
export const seed = (): Promise<void> => onInstallation(async (foundations) => {
  const config = configOf(process.env, process.argv);
  const running = await allRun(foundations, mailerOf(config), { hasExplorer: false, hasMailPage: false, introspection: "everybody" });
  try {
    await demoEnsure({ url: await running.gateway!.listen(0), foundations, say });
  } finally {
    await running.close();
  }
});
