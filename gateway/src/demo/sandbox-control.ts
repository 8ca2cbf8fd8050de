import type { StripeSettings } from "@souk/shared/context";

const answerWithinMs = 15_000;

/** Lets something happen at the payment sandbox: a buyer at their bank's page, a bank. @throws Error when it refuses */
export async function sandboxControl({ apiUrl, secretKey }: StripeSettings, path: string, body: object): Promise<void> {
  const answer = await fetch(`${apiUrl}/sandbox${path}`, {
    method: "POST", body: JSON.stringify(body), signal: AbortSignal.timeout(answerWithinMs), headers: { authorization: `Bearer ${secretKey}`, "content-type": "application/json" },
  });
  if (!answer.ok) throw new Error(`the sandbox answered ${path} with ${answer.status}: ${await answer.text()}`);
}
