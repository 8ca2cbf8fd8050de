import type Stripe from "stripe";

/** An event as it is kept. */
export interface KeptEvent { readonly thin_id: string; readonly body: Stripe.Event; readonly created_ms: string; readonly sequence: string }

/** The notification that v2 sends of the same change: what it is about, not how it looks. */
export function eventThin({ thin_id, body, created_ms }: Pick<KeptEvent, "thin_id" | "body" | "created_ms">): object {
  const { id, object } = body.data.object as { id?: string; object: string };
  return {
    id: thin_id, object: "v2.core.event", type: `v1.${body.type}`, created: new Date(Number(created_ms)).toISOString(), livemode: body.livemode,
    related_object: id ? { id, type: object, url: urlOf(object, id) } : null, snapshot_event: body.id,
    ...(body.request?.id ? { reason: { type: "request", request: { id: body.request.id, idempotency_key: body.request.idempotency_key } } } : {}),
  };
}

const urlOf = (object: string, id: string): string => `/v1/${object}s/${id}`;
