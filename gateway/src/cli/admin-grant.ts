import { adminGrant as granted, trust, type AdminGrant } from "@souk/trust";
import { onInstallation, say } from "./installation.ts";

const words: Readonly<Record<AdminGrant, string>> = {
  granted: "is an administrator now.",
  refused: "was not made one: two administrators can act already, or this person is one, or the address is not confirmed, or the account is barred. Ask an administrator for `roleAssign`.",
  unknown: "belongs to nobody here: register first.",
};

/** `souk admin grant <email>`: makes one of the first two administrators. The exit code is 1 when it did not. */
export const adminGrant = (email: string): Promise<void> => onInstallation(async (foundations) => {
  const outcome = await granted(await foundations.runtimeOf(trust), email);
  say(`${email} ${words[outcome]}`);
  if (outcome !== "granted") process.exitCode = 1;
});
