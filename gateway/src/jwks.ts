import type { FastifyInstance } from "fastify";
import type { JSONWebKeySet } from "jose";

/** Half the least time between a key's publication and its first signature, which is a rotation by hand. */
const maxAgeSeconds = 300;

/** Serves the public keys that tokens verify with, as RFC 7517 describes them; 503 while the database does not answer. */
export const jwksRoute = (app: FastifyInstance, keys: { jwks(): Promise<JSONWebKeySet> }): void => void app.get(
  "/.well-known/jwks.json", async (_, reply) => reply.header("cache-control", `public, max-age=${maxAgeSeconds}`).send(await keys.jwks()));
