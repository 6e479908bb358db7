import { LineCounter, parseDocument } from "yaml";
import { nearest } from "../lib/nearest";
import type { Source } from "../sources/source";
import type { Mapping } from "./mapping";
import { advice, Problems } from "./problems";
import { checkCompleteness } from "./completeness";
import { readAlways } from "./readAlways";
import { readColumns } from "./readColumns";
import { readDateFormat, readReading } from "./readForm";
import { entriesOf, quoted, textOf, textsOf } from "./yamlNodes";
import type { Entry } from "./yamlNodes";

/** Everything a mapping file may say. */
const KEYS = [
  ...["mapping", "feeds", "encoding", "delimiter", "skip lines", "dates"],
  ...["blanks", "columns", "always", "not kept"],
];

/**
 * Reads a mapping and checks it against the source it feeds. Throws HubError MAPPING_INVALID with all that is wrong, a
 * line a problem: "<file>, line <n>: what is wrong. What to do."
 */
export function readMapping(text: string, fileName: string, sources: readonly Source[]): Mapping {
  const lines = new LineCounter();
  const problems = new Problems(fileName, lines);
  // "failsafe" takes every word for text. One message is one sentence: a fault early in a file makes many later on.
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: "failsafe",
    prettyErrors: false,
    uniqueKeys: false,
  });
  const [fault] = document.errors;
  if (fault) {
    problems.add(fault.pos[0], notYaml(fault.message));
    problems.refuse();
  }
  const entries = entriesOf(document.contents, null, "the file", problems);
  checkKeys(entries, problems);
  const entry = (name: string) => entries.find((one) => one.name === name);
  const base = readSource(entry("feeds"), sources, problems);
  const mapping = read(entry, base, problems);
  if (base) checkCompleteness(base, mapping, entry("columns"), problems);
  problems.refuse();
  return mapping;
}

function read(entry: (name: string) => Entry | undefined, base: Source | null, problems: Problems): Mapping {
  const [name, blanks, notKept] = [entry("mapping"), entry("blanks"), entry("not kept")];
  const columns = readColumns(entry("columns"), base, problems);
  return {
    name: (name && textOf(name, problems)) ?? "",
    feeds: base?.code ?? "",
    reading: readReading(entry, problems),
    ...readDateFormat(entry("dates"), problems),
    blanks: blanks ? textsOf(blanks, problems) : [],
    columns,
    always: readAlways(entry("always"), base, columns, problems),
    notKept: notKept ? textsOf(notKept, problems) : [],
  };
}

function checkKeys(entries: readonly Entry[], problems: Problems): void {
  for (const { name, key } of entries)
    if (!KEYS.includes(name))
      problems.add(key, `a mapping says nothing called ${quoted(name)}. ${advice(name, KEYS)}`);
  const isGiven = (name: string) => entries.some((one) => one.name === name);
  if (!isGiven("mapping"))
    problems.add(
      0,
      'the mapping has no name. Add a line "mapping: <a name>", by which reports will call it.',
    );
  if (!isGiven("feeds"))
    problems.add(0, 'the mapping says no source. Add a line "feeds: <the code of a source>".');
  if (!isGiven("columns"))
    problems.add(
      0,
      'the mapping maps no column. Add "columns:" and under it "<heading>: <column of the source>".',
    );
}

function readSource(feeds: Entry | undefined, sources: readonly Source[], problems: Problems): Source | null {
  const code = feeds ? textOf(feeds, problems) : null;
  if (!feeds || code === null) return null;
  const found = sources.find((source) => source.code === code.toLowerCase());
  if (found) return found;
  const codes = sources.map((source) => source.code);
  const like = nearest(code, codes, 1).length > 0 ? advice(code, codes) : "See the source dictionary.";
  problems.add(feeds.key, `there is no source ${quoted(code)}. ${like}`);
  return null;
}

function notYaml(message: string): string {
  const what = message.replace(/[.\s]+$/, "");
  return `this is not YAML (${what}). Indent with blanks, and put quotes around words with one of : # [ ] { } , - ? * & in them.`;
}
