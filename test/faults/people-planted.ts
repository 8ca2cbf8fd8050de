import { accessTokenIssue } from "@souk/trust/access-token";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin, testSecrets } from "../cluster.ts";
import type { FaultDatabase } from "./own-cluster.ts";

/** Somebody who is signed in. */
export interface PlantedPerson { readonly userId: Id<"usr">; readonly sessionId: Id<"ses">; readonly accessToken: string }

/** Plants so many people with a session each, past registration; a real token of trust's each, good for ten minutes. */
export async function peoplePlanter(place: Pick<FaultDatabase, "adminUrl" | "open">): Promise<(count: number) => Promise<PlantedPerson[]>> {
  const runtime = { database: await place.open("trust", { poolSize: 1 }), secrets: testSecrets };
  return async (count) => {
    const people = Array.from({ length: count }, () => ({ userId: newId("usr"), sessionId: newId("ses") }));
    await asAdmin(place.adminUrl, (admin) => admin.query(
      `with people as (select * from unnest($1::uuid[], $2::uuid[]) as p (id, session_id)),
            users as (insert into trust."user" (id, display_name, locale, state, email_sealed, email_digest)
                      select id, 'Somebody', 'en', 'ACTIVE', 'planted', sha256(id::text::bytea) from people
                      returning id)
       insert into trust.session (id, user_id, refresh_digest, stepped_up_until, expires_at)
       select p.session_id, u.id, sha256(p.session_id::text::bytea), clock_timestamp() + interval '1 hour', clock_timestamp() + interval '1 day'
         from people p
         join users u on u.id = p.id`, [people.map(({ userId }) => uuidOf(userId)), people.map(({ sessionId }) => uuidOf(sessionId))]));
    return Promise.all(people.map(async (person) => ({ ...person, accessToken: (await accessTokenIssue(runtime, person)).accessToken })));
  };
}
