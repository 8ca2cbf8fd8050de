import { subscribe } from "node:diagnostics_channel";
import process from "node:process";
import { pointsChannel } from "@souk/money/points";
import { moneyRuntime } from "./money-runtime.ts";
import { chargebackAnswered, groupPaid, moneyWorked, payoutAsked, type MoneyTask } from "./money-work.ts";

// A process of money that dies by its own SIGKILL at a named point: nothing is said, nothing is undone. It ends with 0 when it never came there.
const { url, stripe, point, task } = JSON.parse(process.argv[2]!) as { url: string; stripe: Parameters<typeof moneyRuntime>[1]; point: string; task: MoneyTask };
subscribe(pointsChannel, (name) => { if (name === point) process.kill(process.pid, "SIGKILL"); });
const runtime = await moneyRuntime(url, stripe);
if (task.kind === "pay") await groupPaid(runtime, task);
else if (task.kind === "answer") await chargebackAnswered(runtime, task);
else {
  if (task.kind === "payout") await payoutAsked(runtime, task.sellerId);
  while (await moneyWorked(runtime) > 0);
}
process.exit(0);
