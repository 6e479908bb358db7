import type { Code } from "../codeList";

/**
 * How authorities write the codes of a list, by code: spellings with a bar or a new line between them. A spelling after `+` is words
 * that lists write together with the code ("WBRI - British"); after `=`, words written with the code and alone.
 *
 * The spellings are those that a regional data service has met and mapped (London Innovation and Improvement Alliance,
 * liia-tools, schema of Annex A). Which SSDA903 or children in need census code is meant is read from the code in the
 * spelling, else from its words; where neither tells, the group alone is kept.
 */
export type Spellings = Readonly<Record<string, string>>;

/** What stands between a code and its words, as lists write it. */
const BETWEEN = [" - ", " ", ": ", ":", "-", "  ", " – ", "- ", " -", " : ", "\u00a0 ", "."];

/** A code and its words in every way lists write them together. */
function together(code: string, words: string): string[] {
  return [
    ...BETWEEN.map((between) => `${code}${between}${words}`),
    ...[`(${code}) ${words}`, `[${code}] ${words}`, `${code}  [${words}]`],
    ...[`${words} [${code}]`, `${words} (${code})`],
  ];
}

/** A code alone in every way lists write it; the sentence is what one case system's export says. */
const alone = (code: string) => [`(${code})`, `[${code}]`, `${code}.`, `Code '${code}' is not mapped`];

/** The single spellings of a text, those after `+` and `=` written out. */
export function spelt(code: string, text: string): string[] {
  const written = text.split(/[|\n]/).map((spelling) => spelling.trim());
  return written.flatMap((spelling) => {
    if (spelling.startsWith("+")) return together(code, spelling.slice(1));
    if (spelling.startsWith("=")) return [spelling.slice(1), ...together(code, spelling.slice(1))];
    return spelling === "" ? [] : [spelling];
  });
}

/** The codes with every spelling of them as an alias, in whatever year: Annex A is not tied to collection years. */
export function withSpellings(codes: readonly Code[], ...spellings: readonly Spellings[]): Code[] {
  const all: Spellings = Object.assign({}, ...spellings) as Spellings;
  return codes.map(({ code, label, keptAs, group, aliases = [] }) => ({
    ...{ code, label },
    ...(keptAs !== undefined && { keptAs }),
    ...(group !== undefined && { group }),
    aliases: [...new Set([...aliases, ...alone(code), ...spelt(code, all[code] ?? "")])],
  }));
}

/** A value of Annex A as the guidance letters it. */
export interface Lettered {
  readonly letter: string;
  readonly words: string;
  /** What the records keep; absent: the words in lower case. */
  readonly keptAs?: string;
  /** Other spellings, with a bar between them. */
  readonly also?: string;
}

/** Codes of lettered values: "a) Male", also written "a. Male", "a - Male" and "Male". */
export function lettered(values: readonly Lettered[]): Code[] {
  return values.map(({ letter, words, keptAs = words.toLowerCase(), also = "" }) => ({
    code: `${letter}) ${words}`.toUpperCase(),
    label: words,
    keptAs,
    aliases: [
      words,
      ...[")", ". ", " - ", " "].map((mark) => `${letter}${mark}${words}`),
      ...spelt(letter, also),
    ],
  }));
}

/** Codes for what tells the group only, kept as its words in lower case. */
export function groupsOnly(groups: readonly (readonly [code: string, group: string])[]): Code[] {
  return groups.map(([code, group]) => ({
    ...{ code, label: `${group}, not said which`, keptAs: code.toLowerCase(), group },
  }));
}

/** The codes of a list, each in the group that names it. */
export function grouped(codes: readonly Code[], groups: Readonly<Record<string, string>>): Code[] {
  const of = new Map(
    Object.entries(groups).flatMap(([group, list]) => list.split(" ").map((c) => [c, group])),
  );
  return codes.filter(({ code }) => of.has(code)).map((code) => ({ ...code, group: of.get(code.code)! }));
}

/** Annex A of the inspection framework, as the reference of a list. */
export const annexA = (column: string) =>
  `Ofsted, inspecting local authority children's services (ILACS), Annex A child-level lists, ${column}`;
