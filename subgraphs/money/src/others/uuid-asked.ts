import { idOf, isId, uuidOf } from "@souk/shared/ids";

const nobody = "00000000-0000-0000-0000-000000000000";

/** The uuid that a filter names: null where it names none; of an id of another kind there is nothing, so it is nobody's. */
export const uuidAsked = (prefix: string, id: string | null | undefined): string | null =>
  (id ? uuidOf(isId(prefix, id) ? id : idOf(prefix, nobody)) : null);
