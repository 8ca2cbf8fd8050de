import fastify from "fastify";
import { mediaRoutes } from "@souk/gateway/http/media-routes";
import { test as base, type Talks } from "./conversations.ts";

/** Conversations with their pictures behind a real HTTP server. */
export const test = base.extend<{ $file: { served: Talks } }>({
  served: [async ({ talks }, use) => {
    const app = fastify();
    mediaRoutes(app, talks.under.runtime.objects);
    talks.under.runtime.objects.reachedAt(await app.listen({ port: 0, host: "127.0.0.1" }));
    await use(talks);
    await app.close();
  }, { scope: "file" }],
});
