import { invalidParameter } from "./errors.ts";

/** What a body says before it is checked: texts, lists and objects of them; of JSON also what is no text. */
export type FormValue = string | number | boolean | null | FormValue[] | { [key: string]: FormValue };
export type Form = { [key: string]: FormValue };

const depthMax = 8;           // deeper than any request of this API, and shallow enough to walk
const pairsMax = 2_000;       // the largest request has a few hundred

/**
 * Reads `a[b][0]=c` as Stripe does. Lists come as `a[]=x` or `a[0]=x`.
 * @throws ApiError for what is nested too deep, or both a text and an object
 */
export function formDecode(text: string): Form {
  const form = Object.create(null) as Form;
  let pairs = 0;
  for (const [name, value] of new URLSearchParams(text)) {
    if (++pairs > pairsMax) throw invalidParameter("Too many parameters.", name);
    const path = name.replaceAll("]", "").split("[");
    if (path.length > depthMax) throw invalidParameter("Parameters are nested too deep.", name);
    put(form, path, value, name);
  }
  return listed(form) as Form;
}

function put(form: Form, path: readonly string[], value: string, name: string): void {
  let at = form;
  for (const step of path.slice(0, -1)) {
    const key = step === "" ? String(Object.keys(at).length) : step;
    at[key] ??= Object.create(null) as Form;
    const next = at[key];
    if (typeof next !== "object" || next === null || Array.isArray(next)) throw invalidParameter(`Invalid object: ${name}`, name);
    at = next;
  }
  const last = path.at(-1)!;
  at[last === "" ? String(Object.keys(at).length) : last] = value;
}

/** Objects whose keys count from 0 are lists. */
function listed(value: FormValue): FormValue {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, listed(inner)] as const);
  if (entries.length > 0 && entries.every(([key], at) => key === String(at))) return entries.map(([, inner]) => inner);
  return Object.assign(Object.create(null) as Form, Object.fromEntries(entries));
}
