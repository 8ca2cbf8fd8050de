import fastify from "fastify";
import { mediaRoutes } from "@souk/gateway/http/media-routes";
import { test as base, type OrdersWorld } from "./commerce.ts";

/** Commerce with its object store behind a real HTTP server. */
export const test = base.extend<{ $file: { shop: OrdersWorld } }>({
  shop: [async ({ orders }, use) => {
    const app = fastify();
    const objects = orders.commerce.runtime.objects;
    mediaRoutes(app, objects);
    objects.reachedAt(await app.listen({ port: 0, host: "127.0.0.1" }));
    await use(orders);
    await app.close();
  }, { scope: "file" }],
});
