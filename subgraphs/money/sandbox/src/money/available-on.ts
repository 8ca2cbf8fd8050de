import type { Settings } from "../settings.ts";

const daySeconds = 86_400;

/** When money that came in at `now` can be used: at midnight UTC, whole days later. All moments in seconds. */
export const availableOn = ({ pendingDays }: Pick<Settings, "pendingDays">, now: number): number =>
  pendingDays === 0 ? now : now - (now % daySeconds) + pendingDays * daySeconds;
