import { jobsEnqueue } from "@souk/shared/jobs";
import type { Reactions } from "@souk/schema/events";
import type { MediaJob } from "./media-prepare.ts";

/** Pictures are made ready by jobs: an event that is committed is never forgotten, however often a process dies. */
export const mediaReactions: Reactions = {
  "media.attached": (tx, events) => jobsEnqueue<MediaJob>(tx, "mediaPrepare",
    events.map(({ payload: { mediaId }, correlationId }) => ({ payload: { mediaId }, key: mediaId, correlationId }))),
};
