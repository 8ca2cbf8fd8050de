import { givenText, type Environment } from "./config-settings.ts";
import { variables, type Variable } from "./config-variables.ts";
import { withoutSecrets } from "./log-secrets.ts";

const all: readonly Variable[] = Object.values(variables);
const lineChars = 110;

/** Words in lines of at most `width` characters. */
function wrapped(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1)!;
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

const comment = (text: string): string[] => wrapped(text, lineChars - 2).map((line) => `# ${line}`);

const whatItIsWithout = ({ fallback, without }: Variable): string =>
  without ?? (fallback === "" || fallback === undefined ? "nothing" : fallback);

/** In a .env file, a text with spaces or a # needs quotes. */
const quoted = (text: string): string => (/[\s#<>]/.test(text) ? `"${text}"` : text);

/** The text of `.env.example`: every variable with what it decides and an example, none of them set. */
export const envExample = (): string => [
  ...comment("Generated from shared/src/config-variables.ts: change it there. Every variable may be left out or left empty; give the process those you need in its environment."),
  ...all.flatMap((variable) => [
    "",
    ...comment(variable.about),
    ...comment(`Without it: ${whatItIsWithout(variable)}.${variable.secret ? " Secret." : ""}`),
    `#${variable.name}=${quoted(variable.example)}`,
  ]),
  "",
].join("\n");

/** A value as people may see it. A faulty secret may be anything, so only a URL that can be read is shown in part. */
function masked({ secret, read }: Variable, text: string): string {
  if (!secret) return text;
  return secret === "password" && read.safeParse(text).success ? withoutSecrets(text) : "…";
}

/** The configuration as lines for people: each variable, its value with secrets masked, and where it comes from. */
export function configLines(environment: Environment): string[] {
  const width = Math.max(...all.map(({ name }) => name.length));
  return all.map((variable) => {
    const given = givenText(environment, variable);
    return `${variable.name.padEnd(width)}  ${given === undefined ? `${whatItIsWithout(variable)}  (not given)` : masked(variable, given)}`;
  });
}

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** The variables as a Markdown table, for the README. */
export const configMarkdown = (): string => [
  "| variable | decides | without it |",
  "| --- | --- | --- |",
  ...all.map((variable) => `| \`${variable.name}\` | ${cell(variable.about)} | ${cell(whatItIsWithout(variable))} |`),
].join("\n");
