import { badInput } from "@souk/shared/errors";
import type { BoundValues } from "./bound-values.ts";
import type { PlaceInput } from "./search-input.ts";

/** Farther is not near; and the box below stays smaller than a hemisphere. */
const radiusMetresMax = 500_000;
/** Of latitude, anywhere. */
const metresOfDegree = 111_195;

/** A place in the words of one statement. */
export interface Place {
  /** Metres from it to the document `d`; null for one without a place. */
  readonly metres: string;
  /** True of documents within the radius; undefined without one. The index search_document_place answers the box. */
  readonly within?: string;
}

/** @throws OperationError BAD_USER_INPUT for degrees and radii that are none */
export function placeOf({ latitude, longitude, radiusMetres }: PlaceInput, { bind }: BoundValues): Place {
  const [north, east] = [Number(latitude), Number(longitude)];
  if (!(Math.abs(north) <= 90 && Math.abs(east) <= 180)) throw badInput("A place lies from -90 to 90 and from -180 to 180 degrees.");
  const metres = `catalog.metres_between(d.latitude, d.longitude, ${bind(north)}::float8, ${bind(east)}::float8)`;
  if (radiusMetres === null || radiusMetres === undefined) return { metres };
  if (radiusMetres < 1 || radiusMetres > radiusMetresMax) throw badInput(`A radius is 1 to ${radiusMetresMax} metres.`);
  const [low, high, west, farEast] = boxAround(north, east, radiusMetres);
  const box = `d.latitude between ${bind(low)}::float8 and ${bind(high)}::float8 and d.longitude between ${bind(west)}::float8 and ${bind(farEast)}::float8`;
  return { metres, within: `(${box} and ${metres} <= ${bind(radiusMetres)}::float8)` };
}

/** South, north, west and east bounds. One that reaches a pole or the date line goes all the way round. */
function boxAround(north: number, east: number, radiusMetres: number): readonly [number, number, number, number] {
  const up = radiusMetres / metresOfDegree * 1.01;      // a little more, for the sphere is not one
  const [low, high] = [north - up, north + up];
  const aside = up / Math.cos(Math.max(Math.abs(low), Math.abs(high)) * Math.PI / 180);
  const isWhole = low <= -90 || high >= 90 || east - aside < -180 || east + aside > 180;
  return isWhole ? [low, high, -180, 180] : [low, high, east - aside, east + aside];
}
