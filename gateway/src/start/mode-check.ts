import { ConfigFaults, type Config } from "@souk/shared/config";
import { demoRefusal, singleRoleRefusal } from "@souk/shared/config-refusals";
import type { Data } from "../stack/data.ts";

/** What a mode refuses once the database is known. @throws ConfigFaults with every fault there is */
export function modeCheck({ mode, allow, hasDemo }: Config, { isOurs, outcome }: Pick<Data, "isOurs" | "outcome">): void {
  const faults = [
    ...(hasDemo ? [demoRefusal({ mode, allow, databaseCreatedHere: isOurs })] : []),
    singleRoleRefusal(mode, outcome.kind),
  ].filter((fault) => fault !== undefined);
  if (faults.length > 0) throw new ConfigFaults(faults);
}
