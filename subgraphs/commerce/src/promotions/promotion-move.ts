import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { transition } from "@souk/shared/transition";
import { publish } from "@souk/schema/events";
import { promotionMachine, type PromotionCommand } from "./promotion-states.ts";
import { promotions, type Promotion } from "./promotion-tables.ts";

/** Which promotion is moved, and the key. */
export interface PromotionStepInput { readonly id: Id<"prm">; readonly idempotencyKey: string }

/** What each step is called in the log. */
const eventOf = { activate: "promotion.activated", pause: "promotion.paused", end: "promotion.ended" } as const;

/** Moves a locked promotion on; writes its history and its event. @throws Refused InvalidTransition */
export async function promotionMove(tx: Tx, locked: Promotion, command: PromotionCommand): Promise<Promotion> {
  const state = transition(promotionMachine, command, locked.state);
  const [row] = await tx.read(promotions,
    `update commerce.promotion p
        set state = $2, version = version + 1, updated_at = clock_timestamp()
      where p.id = $1
     returning ${promotions.select("p")}`,
    [uuidOf(locked.id), state]);
  const moved = present(row, "the promotion just locked");
  await tx.run(
    `insert into commerce.promotion_history (promotion_id, version, command, from_state, to_state, actor, correlation_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [uuidOf(moved.id), moved.version, command, locked.state, state, tx.origin.actor, tx.origin.correlationId]);
  await publish(tx, eventOf[command], { promotionId: moved.id, sellerId: moved.sellerId }, () => moved.version);
  return moved;
}
