import type { Person, Told } from "./person.ts";

/** What was asked for, done. @throws Error when it is refused: a market without its stalls is none */
export async function done<T>(person: Person, mutation: string, wish: Parameters<Person["gives"]>[1]): Promise<T> {
  const told: Told<T> | null = await person.gives<T>(mutation, wish);
  if (!told || told.codes.length > 0) throw new Error(`${mutation} of ${person.name}: ${JSON.stringify(told)}`);
  return told.payload;
}
