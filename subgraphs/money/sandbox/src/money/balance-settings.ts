import type Stripe from "stripe";
import type { Call } from "../server/operation.ts";
import type { Work } from "../store/work.ts";
import { platform } from "../store/work.ts";
import { invalidRequest } from "../wire/errors.ts";
import type { KeptBalanceSettings } from "../wire/objects.ts";

/** How an account's balance is paid out: by hand, which is the only way here. One that was never changed is as it is from the start. */
export async function balanceSettings({ work }: Call): Promise<Stripe.BalanceSettings> {
  return shown(await kept(work) ?? atFirst(work));
}

/** Changes them. @throws ApiError for any schedule but a manual one, and for rules that only a schedule needs */
export async function balanceSettingsUpdate({ work, given }: Call): Promise<Stripe.BalanceSettings> {
  const { payouts = {}, debit_negative_balances, settlement_timing } = (given["payments"] ?? {}) as unknown as Stripe.BalanceSettingsUpdateParams.Payments;
  const { interval = "manual" } = payouts.schedule ?? {};
  if (interval !== "manual") throw refused("[payouts][schedule][interval]");
  for (const name of ["automatic_transfer_rules_by_currency", "minimum_balance_by_currency"] as const) if (payouts[name] !== undefined) throw refused(`[payouts][${name}]`);
  if (settlement_timing !== undefined) throw refused("[settlement_timing]");
  const before = await kept(work) ?? atFirst(work);
  const after = work.put<KeptBalanceSettings>({
    ...before,
    payments: {
      ...before.payments, ...(debit_negative_balances === undefined ? {} : { debit_negative_balances }),
      payouts: { ...before.payments.payouts!, ...(payouts.statement_descriptor === undefined ? {} : { statement_descriptor: payouts.statement_descriptor }) },
    },
  });
  work.emit("balance_settings.updated", shown(after));
  return shown(after);
}

const idOf = (work: Work): string => `bs_${work.account ?? platform}`;

async function kept(work: Work): Promise<KeptBalanceSettings | undefined> {
  const { rows } = await work.query<{ body: KeptBalanceSettings }>("select body from sandbox.object where id = $1", [idOf(work)]);
  return rows[0]?.body;
}

const atFirst = (work: Work): KeptBalanceSettings => ({
  id: idOf(work), object: "balance_settings",
  payments: {
    debit_negative_balances: false,
    payouts: { automatic_transfer_rules_by_currency: null, minimum_balance_by_currency: null, schedule: { interval: "manual" }, statement_descriptor: null, status: "enabled" },
    settlement_timing: { delay_days: work.settings.pendingDays, start_of_day: null },
  },
});

const shown = ({ object, payments }: KeptBalanceSettings): Stripe.BalanceSettings => ({ object, payments });

const refused = (name: string) => invalidRequest(`This sandbox pays out by hand alone: it does not speak payments${name} of balance settings.`, { param: `payments${name}` });
