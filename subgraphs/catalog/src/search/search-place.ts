import { badInput } from "@souk/shared/errors";
import type { BoundValues } from "./bound-values.ts";
import type { PlaceInput } from "./search-input.ts";
import { squaresOf } from "./search-squares.ts";

/** Farther is not near; and the box below stays smaller than a hemisphere. */
const radiusMetresMax = 500_000;
/** Half the way round, and a little: nothing is farther. */
const farthestMetres = 20_100_000;
/** From 300 m on for 20 km, in a city the way to what is next. */
const ringsMax = 7;
/** Of latitude, anywhere. */
const metresOfDegree = 111_195;

/** A place in the words of one statement. */
export interface Place {
  /** Metres from it to the document `d`; null for one without a place. */
  readonly metres: string;
  /** True of documents within the radius; undefined without one. The index search_document_place answers the box. */
  readonly within?: string;
  /** True of all documents within the radius, by the index search_document_words; undefined if no few squares hold them. */
  readonly squares?: () => string;
  /** For an order by nearness: what lies ring by ring around it, the nearest ring first, as far as anything is looked for. */
  readonly rings: () => { readonly rows: string; readonly isIn: string };
}

/** @throws OperationError BAD_USER_INPUT for degrees and radii that are none */
export function placeOf({ latitude, longitude, radiusMetres }: PlaceInput, { bind }: BoundValues): Place {
  const [north, east] = [Number(latitude), Number(longitude)];
  if (!(Math.abs(north) <= 90 && Math.abs(east) <= 180)) throw badInput("A place lies from -90 to 90 and from -180 to 180 degrees.");
  const metres = `catalog.metres_between(d.latitude, d.longitude, ${bind(north)}::float8, ${bind(east)}::float8)`;
  if (radiusMetres === null || radiusMetres === undefined) return { metres, rings: () => ringsOf([north, east], metres, farthestMetres, bind) };
  if (radiusMetres < 1 || radiusMetres > radiusMetresMax) throw badInput(`A radius is 1 to ${radiusMetresMax} metres.`);
  const around = boxAround(north, east, radiusMetres);
  const [low, high, west, farEast] = around;
  const box = `d.latitude between ${bind(low)}::float8 and ${bind(high)}::float8 and d.longitude between ${bind(west)}::float8 and ${bind(farEast)}::float8`;
  const held = squaresOf(around);
  return {
    metres, within: `(${box} and ${metres} <= ${bind(radiusMetres)}::float8)`, rings: () => ringsOf([north, east], metres, radiusMetres, bind),
    ...(held ? { squares: () => `catalog.search_squares(d.latitude, d.longitude) && ${bind(held)}::int[]` } : {}),
  };
}

/** Each ring goes twice as far as the one before; the last as far as anything can be. */
function ringsOf([north, east]: readonly [number, number], metres: string, toMetres: number, bind: BoundValues["bind"]): ReturnType<Place["rings"]> {
  const outer: number[] = [];
  for (let radius = Math.max(toMetres / 2 ** (ringsMax - 1), 1); radius < toMetres; radius *= 2) outer.push(radius);
  outer.push(toMetres);
  const boxes = outer.map((radius) => boxAround(north, east, radius));
  const column = (values: readonly number[]) => `${bind(values)}::float8[]`;
  return {
    rows: `unnest(${[[-1, ...outer.slice(0, -1)], outer, ...[0, 1, 2, 3].map((side) => boxes.map((box) => box[side]!))].map(column).join(", ")}) as g (beyond, upto, low, high, west, east)`,
    isIn: `d.latitude between g.low and g.high and d.longitude between g.west and g.east and ${metres} > g.beyond and ${metres} <= g.upto`,
  };
}

/** South, north, west and east bounds. One that reaches a pole or the date line goes all the way round. */
function boxAround(north: number, east: number, radiusMetres: number): readonly [number, number, number, number] {
  const up = radiusMetres / metresOfDegree * 1.01;      // a little more, for the sphere is not one
  const [low, high] = [north - up, north + up];
  const aside = up / Math.cos(Math.max(Math.abs(low), Math.abs(high)) * Math.PI / 180);
  const isWhole = low <= -90 || high >= 90 || east - aside < -180 || east + aside > 180;
  return isWhole ? [low, high, -180, 180] : [low, high, east - aside, east + aside];
}
