import path from "node:path";
import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isObjectKey, publicPrefix, uploadsPrefix } from "@souk/shared/objects";
import type { LocalObjects } from "@souk/shared/objects-local";
import { refusalBody } from "./refusal.ts";
import { uploadTimeoutMs } from "./time-outs.ts";

/** What everybody may read is of these types; nothing that a browser would run. */
const typeOfEnding: Readonly<Record<string, string>> = { ".webp": "image/webp" };
/** An object under a public key never changes: a changed picture has another key. */
const forever = "public, max-age=31536000, immutable";

interface ByKey { Params: { "*": string } }
type What = Pick<LocalObjects, "leave" | "readLeave" | "receive" | "head" | "get">;

function refuse(request: FastifyRequest, reply: FastifyReply, status: number, message: string): FastifyReply {
  const code = status === 403 ? "FORBIDDEN" : "BAD_USER_INPUT";
  // What is still under way of the body is not waited for.
  return reply.code(status).header("connection", "close").send(refusalBody({ status, error: { message, extensions: { code, retryable: false } } }, request.id));
}

/** Takes in exactly what the address was signed for. A repeat puts the same again; half an upload leaves nothing. */
async function put(objects: What, request: FastifyRequest<ByKey>, reply: FastifyReply): Promise<FastifyReply> {
  const key = uploadsPrefix + request.params["*"];
  const leave = objects.leave(key, request.url.slice(request.url.indexOf("?") + 1));
  if (!leave) return refuse(request, reply, 403, "This address was not made by us.");
  if (leave.expiresAt.getTime() <= Date.now()) return refuse(request, reply, 403, "The time for this upload is over. Ask for another.");
  if (request.headers["content-type"] !== leave.contentType) return refuse(request, reply, 415, `Send ${leave.contentType}, as was said.`);
  const announced = request.headers["content-length"];
  if (announced !== undefined && Number(announced) !== leave.byteSize)
    return refuse(request, reply, Number(announced) > leave.byteSize ? 413 : 400, `Send exactly ${leave.byteSize} bytes, as was said.`);
  const isWhole = await objects.receive(key, leave.byteSize, request.body as Readable);
  return isWhole ? reply.code(204).send() : refuse(request, reply, 400, `Send exactly ${leave.byteSize} bytes, as was said.`);
}

async function get(objects: What, request: FastifyRequest<ByKey>, reply: FastifyReply): Promise<unknown> {
  const key = publicPrefix + request.params["*"];
  const type = typeOfEnding[path.extname(key)];
  if (!type || !isObjectKey(key)) return reply.callNotFound();
  const [found, bytes] = [await objects.head(key), await objects.get(key)];
  if (!found || !bytes) return reply.callNotFound();
  return reply.type(type).header("cache-control", forever).header("content-length", found.byteSize)
    .header("x-content-type-options", "nosniff").header("cross-origin-resource-policy", "cross-origin")      // pages of the front end show it
    .send(bytes);
}

/** Gives what the address was signed for, as a file to keep. */
async function getSigned(objects: What, prefix: string, request: FastifyRequest<ByKey>, reply: FastifyReply): Promise<unknown> {
  const key = prefix + request.params["*"];
  const leave = objects.readLeave(key, request.url.slice(request.url.indexOf("?") + 1));
  if (!leave) return refuse(request, reply, 403, "This address was not made by us.");
  if (leave.expiresAt.getTime() <= Date.now()) return refuse(request, reply, 403, "The time for this download is over. Ask for another address.");
  const [found, bytes] = [await objects.head(key), await objects.get(key)];
  if (!found || !bytes) return reply.callNotFound();
  if (leave.contentType.startsWith("image/")) void reply.header("cross-origin-resource-policy", "cross-origin");      // pages of the front end show it
  return reply.type(leave.contentType).header("cache-control", "private, no-store").header("content-length", found.byteSize)
    .header("content-disposition", `attachment; filename="${leave.fileName.replace(/[^a-z0-9.-]/g, "-")}"`)      // never shown as a page of ours
    .header("x-content-type-options", "nosniff")
    .send(bytes);
}

/** What is downloaded with leave lies here. */
const signedPrefixes = ["exports/", "digital-goods/", "attachments/"] as const;

/**
 * The local object store over HTTP: `PUT /media/uploads/<key>` and `GET /media/exports/<key>`, `/media/digital-goods/<key>` and
 * `/media/attachments/<key>` with leave that the graph gave, and `GET /media/public/<key>`.
 * No cookie or token counts here, so that no foreign page can do more than its own visitor was given leave for.
 */
export const mediaRoutes = (app: FastifyInstance, objects: What): void => void app.register((media, _, done) => {
  media.removeAllContentTypeParsers();
  media.addContentTypeParser("*", (_request, body, parsed) => parsed(null, body));      // as it comes: it goes to the disk, not into memory
  media.put<ByKey>(`/media/${uploadsPrefix}*`, { config: { arrivalMs: uploadTimeoutMs } }, (request, reply) => put(objects, request, reply));
  media.get<ByKey>(`/media/${publicPrefix}*`, (request, reply) => get(objects, request, reply));
  for (const prefix of signedPrefixes) media.get<ByKey>(`/media/${prefix}*`, (request, reply) => getSigned(objects, prefix, request, reply));
  done();
});
