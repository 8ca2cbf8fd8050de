import { asAdmin } from "../cluster.ts";
import type { MarketPlace } from "./place.ts";

const dayMs = 86_400_000;

/** Moves moments of a table's rows, which are locked in the order in which Souk locks them. */
const moved = (table: string, set: string, where: string, key = "id"): string => `
update ${table} t
   set ${set}
  from (select ${key} from ${table} where ${where} order by ${key} for update) due
 where t.${key} = due.${key}`;

const days = "make_interval(days => $1)";
/** Every moment that something is due at comes so much nearer: for whatever waits, the days have passed. */
const nearer = [
  moved(`commerce."order"`, `due_at = due_at - ${days}`, "due_at is not null"),
  moved("commerce.order_group", `payable_until = payable_until - ${days}`, "state = 'PENDING_PAYMENT'"),
  moved("commerce.checkout", `expires_at = expires_at - ${days}`, "state in ('OPEN', 'PAYMENT_PENDING')"),
  moved("money.payout_account", `due_at = due_at - ${days}`, "due_at is not null"),
  moved("money.payout", `due_at = due_at - ${days}`, "due_at is not null"),
  moved("money.reserve", `due_at = due_at - ${days}`, "given_back_at is null"),
];

/** Of whose state the provider is asked now and then, since news of it can be lost. */
const lookedAt = ["payment", "payment_method_setup", "refund", "payout_account", "payout", "chargeback", "platform_payout"];
/** How many of them are to be asked about by now. */
export const looksDue = `select ${lookedAt.map((table) => `(select count(*) from money.${table} where look_at <= clock_timestamp())`).join(" + ")}`;

const hours = "make_interval(hours => $1)";
/** When what was lost on its way from the provider is asked for. */
const looks = [
  ...lookedAt.map((table) => moved(`money.${table}`, `look_at = look_at - ${hours}`, "look_at is not null")),
  moved("money.balance_transaction", `look_at = coalesce(look_at, available_at) - ${hours}`, "matured_at is null", "ref"),
  moved("money.chargeback_search", `next_at = next_at - ${hours}`, "is_only", "is_only"),
];

/** Hours pass for what the provider is asked for now and then. What is being sent to it keeps its time: it would be sent twice at once. */
export async function hoursPass({ adminUrl }: Pick<MarketPlace, "adminUrl">, count: number): Promise<void> {
  await asAdmin(adminUrl, async (admin) => { for (const statement of looks) await admin.query(statement, [count]); });
}

/**
 * Days pass, here and at the provider. Keys do not age by it, as what is being sent does not: a call whose news has come is
 * at rest for us, while its client, whose answer was lost, asks once more.
 */
export async function daysPass({ adminUrl, control }: Pick<MarketPlace, "adminUrl" | "control">, count: number): Promise<void> {
  await hoursPass({ adminUrl }, count * 24);
  await asAdmin(adminUrl, async (admin) => { for (const statement of nearer) await admin.query(statement, [count]); });
  await control("/sandbox/clock", { advance_ms: count * dayMs, ages_keys: false });
}
