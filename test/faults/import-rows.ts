import { seeded } from "./seeded.ts";

/** What must become of the listing that begins in a row. */
export interface RowDue { readonly status: "CREATED" | "FAILED"; readonly code: string | null }
/** A file of Souk's CSV with faults in it, and what the report must say. */
export interface FaultyFile { readonly text: string; readonly rows: number; readonly due: ReadonlyMap<number, RowDue> }

const header = "key,title,description,category,condition,attribute.material,option1.name,option1.value,sku,price";
type Make = (n: number) => readonly [code: string, ...lines: string[]];

/** Each kind of fault, as one listing with it. */
const faulty: readonly Make[] = [
  (n) => ["INVALID", `t-${n},,Nameless.,,NEW,brass,,,,1.00`],
  (n) => ["TOO_LONG", `l-${n},${"long ".repeat(40)},It is too long.,,NEW,brass,,,,1.00`],
  (n) => ["REQUIRED", `,No key ${n},Lost.,,NEW,brass,,,,1.00`],
  (n) => ["INVALID", `c-${n},Elsewhere,Of no category.,nowhere,NEW,brass,,,,1.00`],
  (n) => ["INVALID", `a-${n},Wooden,Of wood.,,NEW,wood,,,,1.00`],
  (n) => ["INVALID", `p-${n},Dear,Its price is none.,,NEW,brass,,,,cheap`],
  (n) => ["INVALID", `o-${n},Used,Nobody knows how.,,WORN,brass,,,,1.00`],
  (n) => ["INVALID", `v-${n},Twice,Two of a size.,,NEW,brass,Size,S,,1.00`, `v-${n},,,,,,Size,S,,2.00`],
  (n) => ["INVALID", `r-${n},too few cells`],
  (n) => ["DUPLICATE_KEY", "good-0,Again,It was there.,,NEW,brass,,,,1.00", `r-${n}-after,too few cells`],      // what follows right behind it would be its second row
];
const percentOfEach = 1;

/** @param rowsWanted of the file, its header not among them; a few more where the last listing has several */
export function faultyFile(rowsWanted: number, seed: number): FaultyFile {
  const chance = seeded(seed);
  const lines = [header];
  const due = new Map<number, RowDue>();
  const good = (n: number): string[] => {
    const first = `good-${n},Lamp ${n},"It shines, brightly.",,NEW,${n % 2 ? "brass" : "glass"},`;
    return n % 10 === 3 ? [`${first}Size,S,L${n}-S,${n % 90 + 1}.50`, `good-${n},,,,,,Size,M,L${n}-M,${n % 90 + 2}.50`] : [`${first},,L${n},${n % 90 + 1}.50`];
  };
  for (let n = 0; lines.length <= rowsWanted; n++) {
    const kind = n < 2 ? faulty.length : Math.floor(chance.below(100) / percentOfEach);
    const [code, ...rows] = faulty[kind]?.(n) ?? [null, ...good(n)];
    due.set(lines.length + 1, { status: code === null ? "CREATED" : "FAILED", code });
    if (code === "DUPLICATE_KEY") due.set(lines.length + 2, { status: "FAILED", code: "INVALID" });
    lines.push(...rows);
  }
  return { text: `${lines.join("\r\n")}\r\n`, rows: lines.length, due };
}
