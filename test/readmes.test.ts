import path from "node:path";
import { describe, expect, test } from "vitest";
import { subgraphNames } from "@souk/schema/subgraphs";
import { configMarkdown } from "@souk/shared/config-text";
import { textOf } from "./readme.ts";
import { sourceFiles } from "./source-files.ts";

const packages = ["gateway", "shared", "schema", "test", ...subgraphNames.map((name) => `subgraphs/${name}`)];
const files = sourceFiles().map((file) => file.path);

/** What a text calls by the name of a file, in backticks; names with a placeholder are none. */
const filesNamedIn = (text: string): string[] =>
  [...text.matchAll(/`([\w.][\w./-]*\.(?:ts|sql|graphql|json|yaml|md|example))`/g)].map(([, name]) => name!);

/** What a text tells people to run with pnpm. */
const scriptsNamedIn = (text: string): string[] => [...text.matchAll(/`(?:npx -y pnpm@12|pnpm) (\w+)/g)].map(([, name]) => name!);

describe.each(["README.md", ...packages.map((name) => `${name}/README.md`)])("%s", (readme) => {
  const text = textOf(readme);
  const own = path.dirname(readme) === "." ? "" : `${path.dirname(readme)}/`;

  test("names only files that are there", () => {
    const missing = filesNamedIn(text).filter((name) =>
      !files.includes(name) && !files.some((file) => file.startsWith(own) && `/${file}`.endsWith(`/${name}`)));
    expect(missing).toEqual([]);
  });

  test("names only commands that there are", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
    expect(scriptsNamedIn(text).filter((name) => name !== "install" && !(name in scripts))).toEqual([]);
  });
});

test("the README's commands are scripts of package.json or commands of `pnpm souk`", () => {
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
  const commands = files.filter((file) => file.startsWith("gateway/src/cli/")).map(textOf).join("\n");
  const souk = [...commands.matchAll(/(\w+)\.command\("([\w-]+)/g)]
    .map(([, parent, name]) => (parent === "souk" ? `souk ${name}` : `souk ${parent} ${name}`));
  const [table] = textOf("README.md").split("## More commands")[1]!.split("\n## ");
  const named = [...table!.matchAll(/^\| `([a-z -]+?)(?: [<[].*?)?` \|/gm)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts) && !souk.includes(name))).toEqual([]);
});

test("the README's table of the configuration is what the variables say", () => {
  const [, table] = /<!-- configuration: .*?-->\n([\s\S]*?)\n<!-- \/configuration -->/.exec(textOf("README.md"))!;
  expect(table).toBe(configMarkdown());
});
