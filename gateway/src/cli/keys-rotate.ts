import { signingKeyRotate, trust } from "@souk/trust";
import { onInstallation, say } from "./installation.ts";

/** `souk keys rotate`: the next key signs from now on, a new next one is made, the old one still verifies for a while. */
export const keysRotate = (): Promise<void> => onInstallation(async (foundations) => {
  const { currentKid, nextKid } = await signingKeyRotate(await foundations.runtimeOf(trust));
  say(`Tokens are signed with ${currentKid} from now on; ${nextKid} follows it.`);
});
