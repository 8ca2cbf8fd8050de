import { readFileSync } from "node:fs";
import { listingGraph, type Asked, type ListingServer, type Sent } from "./listing-graph.ts";
import { listingPlain, readFor, type PageRows } from "./listing-plain.ts";

/** What a child is told at its start, in a file: who it is and which pages it will be asked. */
export interface ListingChild extends ListingServer { readonly kind: "graph" | "plain"; readonly bodies: readonly string[] }
/** What a child is asked later. */
export type ListingQuestion = "cpu" | "parts";
/** What it says. */
export type ListingSaid = { readonly url: string } | { readonly cpuMicros: number } | { readonly parts: Readonly<Record<string, number>> };

const partRuns = 300;
const answerWithinMs = 60_000;

async function ask(url: string, body: string): Promise<void> {
  const response = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
  const text = await response.text();
  if (!text.includes(`"title"`) || text.includes(`"errors"`)) throw new Error(`not the page that was asked: ${text.slice(0, 300)}`);
}

const cpuMicros = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** CPU of each subgraph for its part of a page, µs: what the gateway asked it, asked again without a gateway. */
async function partsOf(asked: readonly Asked[], pages: number): Promise<Record<string, number>> {
  const parts: Record<string, number> = {};
  for (const name of new Set(asked.map(({ port }) => port.name))) {
    const own = asked.filter(({ port }) => port.name === name);
    const once = () => Promise.all(own.map(({ port, request }) => port.execute({ ...request, deadlineMs: Date.now() + answerWithinMs })));
    for (let run = 0; run < partRuns / 3; run += own.length) await once();
    const before = cpuMicros();
    let runs = 0;
    for (; runs < partRuns; runs += own.length) await once();
    parts[name] = (cpuMicros() - before) / (runs / own.length) / pages;
  }
  return parts;
}

const child = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as ListingChild;
const graph = await listingGraph(child);
/** Each page's statements: twice for a hot one, so that what is remembered is not sent again. */
const pages = new Map<string, { statements: readonly Sent[]; remembered: Partial<PageRows> }>();
const asked: Asked[] = [];
for (const body of child.bodies) {
  graph.forget();
  await ask(graph.url, body);
  const cold = [...graph.sent];
  if (child.isHot) {
    graph.forget();
    await ask(graph.url, body);
  }
  const remembered = Object.fromEntries(cold.flatMap(({ text, rows }) => { const name = readFor(text); return name ? [[name, rows]] : []; }));
  pages.set(JSON.stringify((JSON.parse(body) as { variables: object }).variables), { statements: [...graph.sent], remembered: child.isHot ? remembered : {} });
  asked.push(...graph.asked);
}
graph.stopRecording();
const { url } = child.kind === "graph" ? graph : await listingPlain(child.urls, pages);

const say = (said: ListingSaid) => process.send?.(said);
process.on("message", (question: ListingQuestion) => {
  if (question === "cpu") say({ cpuMicros: cpuMicros() });
  else void partsOf(asked, child.bodies.length).then((parts) => say({ parts }));
});
process.on("disconnect", () => { process.exit(0); });
say({ url });
