import { expect, test } from "vitest";
import { subgraphNames } from "@souk/schema/subgraphs";
import { sourceFiles, type SourceFile } from "./source-files.ts";

const files = sourceFiles();
const isTypeScript = ({ path }: SourceFile) => path.endsWith(".ts");
const isTest = ({ path }: SourceFile) => path.startsWith("test/") || path.endsWith(".test.ts") || path.includes("/testing/");
const isGenerated = ({ path }: SourceFile) => path === "pnpm-lock.yaml" || /^(subgraphs\/[^/]+\/src\/graphql|schema\/client\/[^/]+)\.ts$/.test(path);

/** `path:line text` of every line that matches. */
const linesWith = (pattern: RegExp, among: readonly SourceFile[]): string[] =>
  among.flatMap(({ path, text }) => text.split("\n").flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])));

/** Who may look at the environment, and what for; everybody else is given a configuration. */
const environmentReaders: Readonly<Record<string, string>> = {
  "gateway/src/main.ts": "makes the configuration",
  "gateway/src/cli/": "makes the configuration, for one command",
  "gateway/src/engine.ts": "says no to a library that asks there before it is constructed",
  "subgraphs/money/sandbox/src/main.ts": "makes the configuration of a program of its own",
  "gateway/src/embedded/platform.ts": "chooses what a child process inherits",
};

test("only where the configuration is made is the environment read", () => {
  const others = files.filter((file) => isTypeScript(file) && !isTest(file) && !Object.keys(environmentReaders).some((reader) => file.path.startsWith(reader)));
  expect(linesWith(/process\.env\b/, others)).toEqual([]);
});

test("nobody may read the environment who does not any more", () => {
  const readers = files.filter(({ text }) => text.includes("process.env")).map(({ path }) => path);
  expect(Object.keys(environmentReaders).filter((allowed) => !readers.some((path) => path.startsWith(allowed)))).toEqual([]);
});

const linesMax = 300;       // more than a file can hold of one idea

test(`no file is longer than ${linesMax} lines`, () => {
  const long = files.filter((file) => /\.(ts|sql)$/.test(file.path) && !isGenerated(file))
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 })).filter(({ lines }) => lines > linesMax);
  expect(long).toEqual([]);
});

/** Names of exported functions, classes and interfaces that no comment stands above; a second signature shares the first's. */
function undocumented({ path, text }: SourceFile): string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, at) => {
    const name = /^export (?:async )?(?:function|class|interface) (\w+)/.exec(line)?.[1];
    const above = lines[at - 1]?.trim() ?? "";
    return name === undefined || above.endsWith("*/") || above.includes(` ${name}`) ? [] : [`${path}:${at + 1} ${name}`];
  });
}

test("exported functions, classes and interfaces say what they are for", () => {
  expect(files.filter((file) => isTypeScript(file) && !isGenerated(file)).flatMap(undocumented)).toEqual([]);
});

test("no test is left out or run alone", () => {
  expect(linesWith(/\b(test|describe|it)(\.\w+)*\.(only|skip|todo|fails)\b/, files.filter(isTypeScript))).toEqual([]);
});

test("nothing is left to do in a comment", () => {
  expect(linesWith(/\b(TO[D]O|FIX[M]E)\b/, files.filter((file) => !isGenerated(file)))).toEqual([]);
});

test("only programs write to the console", () => {
  const libraries = files.filter((file) => isTypeScript(file) && !isTest(file) && !file.path.startsWith("gateway/src/cli/"));
  expect(linesWith(/\bconsole\.\w+\(/, libraries)).toEqual([]);
});

test("no file names a registry's host or a folder of one machine", () => {
  const everywhere = files.filter(({ path }) => path !== "pnpm-lock.yaml");
  expect(linesWith(/\bregistry\.[a-z0-9-]+\.[a-z]{2,}\b|\/\/[^/\s]*(verdaccio|artifactory|nexus|npmmirror)/i, files)).toEqual([]);
  expect(linesWith(/(^|[\s"'`(=:])\/(work|home|Users|root|tmp)\/\w/, everywhere)).toEqual([]);
});

test("a migration is named by its moment and what it makes, and no two of a folder share the moment", () => {
  const migrations = files.map(({ path }) => path).filter((path) => /\/migrations\/.*\.sql$/.test(path) && !path.endsWith("/checks.sql"));
  expect(migrations.filter((path) => !/\/\d{4}-\d{2}-\d{2}T\d{4}_[a-z0-9]+(-[a-z0-9]+)*\.sql$/.test(path))).toEqual([]);
  const moments = migrations.map((path) => path.replace(/_[^/]*$/, ""));
  expect(moments.filter((moment, at) => moments.indexOf(moment) !== at)).toEqual([]);
  expect(migrations.length).toBeGreaterThan(0);
});

test.each(subgraphNames)("%s has what every subgraph has", (name) => {
  const paths = new Set(files.map(({ path }) => path));
  const parts = ["README.md", "package.json", "src/index.ts", "src/context.ts", "src/checks.sql"];
  expect(parts.filter((part) => !paths.has(`subgraphs/${name}/${part}`))).toEqual([]);
});
