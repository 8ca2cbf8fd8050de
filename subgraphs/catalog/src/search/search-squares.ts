/** Sides of a square in degrees, as `catalog.search_squares` has them; what a number is multiplied by is what it is there, too. */
const perDegree = [10, 1, 0.1] as const;
/** Each is a lookup of the index. */
const squaresMax = 64;

/** The numbers of the squares that cover a box (south, north, west, east), the smallest of which there are few enough; undefined without. */
export function squaresOf([low, high, west, east]: readonly [number, number, number, number]): readonly number[] | undefined {
  if (low < -90 || high > 90 || west <= -180 || east >= 180) return undefined;
  for (const [size, per] of perDegree.entries()) {
    const [south, north, left, right] = [Math.floor((low + 90) * per), Math.floor((high + 90) * per), Math.floor((west + 180) * per), Math.floor((east + 180) * per)] as const;
    const [rows, columns] = [north - south + 1, right - left + 1];
    if (rows * columns > squaresMax) continue;
    return Array.from({ length: rows * columns }, (_, at) => size * 100_000_000 + (south + Math.floor(at / columns)) * 10_000 + left + at % columns);
  }
  return undefined;
}
