import { OperationError } from "@souk/shared/errors";
import type { Caller } from "@souk/shared/caller";
import { networkOf } from "@souk/shared/network-of";
import type { LiveLimits } from "./live-limits.ts";
import type { LiveSession } from "./session.ts";

/** Everybody who is connected to this process. */
export interface Sessions {
  readonly size: number;
  /** @returns takes it out again @throws OperationError RATE_LIMITED when there are too many, of this person or at all */
  enter(session: LiveSession, caller: Caller): () => void;
  /** Looks at the sessions of these people: something of theirs has changed. */
  look(actors: ReadonlySet<string>): void;
  /** Ends all of them. */
  end(reason: OperationError): void;
}

const tooMany = (what: string, max: number) => new OperationError("RATE_LIMITED", `Too many live connections ${what}: at most ${max}.`);

/** Nobody yet. */
export function sessionsOpen({ connections, connectionsPerPerson, connectionsPerNetwork }: LiveLimits): Sessions {
  const all = new Set<LiveSession>();
  const byWhom = new Map<string, Set<LiveSession>>();

  return {
    get size() { return all.size; },
    enter(session, caller) {
      const isPerson = caller.kind === "user" || caller.kind === "service";
      const whom = isPerson ? session.actor : `network:${networkOf(session.address)}`;      // a guest's token costs nothing
      const [own, max] = [byWhom.get(whom) ?? new Set<LiveSession>(), isPerson ? connectionsPerPerson : connectionsPerNetwork];
      if (own.size >= max) throw tooMany(isPerson ? "of one person" : "of one network", max);
      if (all.size >= connections) throw tooMany("here", connections);
      all.add(session);
      byWhom.set(whom, own.add(session));
      return () => {
        all.delete(session);
        own.delete(session);
        if (own.size === 0) byWhom.delete(whom);
      };
    },
    look(actors) {
      for (const actor of actors) for (const session of byWhom.get(actor) ?? []) void session.look();
    },
    end(reason) { for (const session of all) session.end(reason); },
  };
}
