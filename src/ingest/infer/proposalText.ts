import { DELIMITER_WORDS } from "../../mappings/readForm";
import { wordsOf } from "../../mappings/words";
import { UNKNOWN } from "./codeWords";
import type { Proposal, ProposedColumn } from "./proposal";
import { yamlList, yamlText } from "./yamlText";

/** Codes named in one comment, at most. */
const MOST_CODES = 20;

/** A proposal as the YAML of a mapping, with what a person should look at in its comments. */
export function proposalText(proposal: Proposal, fileName: string): string {
  const name = fileName.replace(/\.[^.]*$/, "");
  const { source, columns, notKept, rows } = proposal;
  const lines = [
    `# Proposed from ${rows} ${rows === 1 ? "row" : "rows"} of ${fileName}. Read every line, correct what is wrong, and put a code for`,
    `# every "${UNKNOWN}". Save it as ${name}.yaml and see what would happen: npx hub check ${shellWord(fileName)} --mapping ${shellWord(`${name}.yaml`)}`,
    `mapping: ${yamlText(name)}`,
    `feeds: ${source.code} # ${source.title}: ${columns.length} of its ${Object.keys(source.columns).length} columns found${nextText(proposal)}`,
    ...formLines(proposal),
    "columns:",
    ...columns.flatMap((column) => columnLines(column, proposal)),
    ...missingLines(proposal),
    ...(notKept.length === 0 ? [] : [`not kept: ${yamlList(notKept)}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** A file name as it is typed in a command. */
const shellWord = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `"${text}"`);

const nextText = ({ next }: Proposal): string => (next ? `; the next likeliest is ${next.code}` : "");

function formLines({ reading, dateFormat, blanks }: Proposal): string[] {
  const { encoding, delimiter, skipLines } = reading;
  const word = Object.keys(DELIMITER_WORDS).find((one) => DELIMITER_WORDS[one] === delimiter);
  return [
    ...(encoding ? [`encoding: ${encoding}`] : []),
    ...(delimiter && word ? [`delimiter: ${word}`] : []),
    ...(skipLines ? [`skip lines: ${skipLines} # lines above the header`] : []),
    ...(dateFormat ? [`dates: ${dateFormat}`] : []),
    ...(blanks.length > 0 ? [`blanks: ${yamlList(blanks)}`] : []),
  ];
}

function columnLines(column: ProposedColumn, { source }: Proposal): string[] {
  const { heading, to, confidence, dateFormat, isAmbiguous, codes, blanks } = column;
  const remark = `# ${confidence}${isAmbiguous ? "; days and months could be the other way round, mm/dd/yyyy" : ""}`;
  const parts = [
    ...(dateFormat ? [`    dates: ${dateFormat}`] : []),
    ...(blanks.length > 0 ? [`    blanks: ${yamlList(blanks)}`] : []),
    ...codeLines(codes?.translations ?? {}),
  ];
  const hidden = hiddenLines(codes?.hidden ?? 0);
  const list = Object.values(codes?.translations ?? {}).includes(UNKNOWN)
    ? [`    # Codes: ${codesOf(column, source)}`]
    : [];
  if (parts.length === 0) return [`  ${yamlText(heading)}: ${to} ${remark}`, ...hidden];
  return [`  ${yamlText(heading)}: ${remark}`, `    to: ${to}`, ...parts, ...hidden, ...list];
}

function hiddenLines(words: number): string[] {
  if (words === 0) return [];
  const which =
    words === 1 ? "1 more word that is no code stands" : `${words} more words that are no codes stand`;
  return [`    # ${which} in too few rows to be shown.`];
}

function codeLines(translations: Readonly<Record<string, string>>): string[] {
  const pairs = Object.entries(translations);
  if (pairs.length === 0) return [];
  return ["    codes:", ...pairs.map(([word, code]) => `      ${yamlText(word)}: ${yamlText(code)}`)];
}

function codesOf({ to }: ProposedColumn, source: Proposal["source"]): string {
  const { type } = source.columns[to]!;
  const words =
    type.is === "code"
      ? type.list.codes.map(({ code, label }) =>
          code.toUpperCase() === label.toUpperCase() ? code : `${code} (${label})`,
        )
      : (wordsOf(source.columns[to]!)?.words ?? []);
  return words.length > MOST_CODES ? `${words.slice(0, MOST_CODES).join(", ")} and more` : words.join(", ");
}

function missingLines({ source, columns }: Proposal): string[] {
  const left = Object.entries(source.columns).filter(([name]) => !columns.some(({ to }) => to === name));
  const needed = left.filter(([, { required }]) => required).map(([name, { doc }]) => `#   ${name}: ${doc}`);
  const others = left.filter(([, { required }]) => !required).map(([name, { doc }]) => `#   ${name}: ${doc}`);
  return [
    ...(needed.length === 0
      ? []
      : [
          '# Every row needs these, and no heading seems to feed them: map one, or say it under "always".',
          ...needed,
        ]),
    ...(others.length === 0 ? [] : ["# These could be fed too, and need not be.", ...others]),
  ];
}
