import { DATE_FORMATS } from "../sources/dateFormat";
import type { DateFormat } from "../sources/dateFormat";
import { ENCODINGS } from "../sources/reading";
import type { Delimiter, Encoding, Reading } from "../sources/reading";
import { advice } from "./problems";
import type { Problems } from "./problems";
import { quoted, textOf } from "./yamlNodes";
import type { Entry } from "./yamlNodes";

/** The words for what stands between cells; the signs themselves are taken too. */
export const DELIMITER_WORDS: Readonly<Record<string, Delimiter>> = {
  ...{ comma: ",", semicolon: ";", tab: "\t", pipe: "|" },
};

const MOST_SKIPPED_LINES = 100;

/** How the file is read; what is not said is left out. */
export function readReading(entry: (name: string) => Entry | undefined, problems: Problems): Reading {
  const [encoding, delimiter, skip] = [entry("encoding"), entry("delimiter"), entry("skip lines")];
  return {
    ...(encoding && readEncoding(encoding, problems)),
    ...(delimiter && readDelimiter(delimiter, problems)),
    ...(skip && readSkipLines(skip, problems)),
  };
}

function readEncoding(entry: Entry, problems: Problems): Pick<Reading, "encoding"> {
  const text = textOf(entry, problems);
  if (text === null) return {};
  const encoding = text.toLowerCase() as Encoding;
  if (ENCODINGS.includes(encoding)) return { encoding };
  problems.add(
    entry.key,
    `${quoted(text)} is not an encoding the hub reads. Use one of ${ENCODINGS.join(", ")}.`,
  );
  return {};
}

function readDelimiter(entry: Entry, problems: Problems): Pick<Reading, "delimiter"> {
  const { value } = entry;
  // A tab is a blank to everything else that is read here, so it is looked for first.
  if ((value as { value?: unknown } | null)?.value === "\t") return { delimiter: "\t" };
  const text = textOf(entry, problems);
  if (text === null) return {};
  const delimiter =
    DELIMITER_WORDS[text.toLowerCase()] ?? Object.values(DELIMITER_WORDS).find((sign) => sign === text);
  if (delimiter) return { delimiter };
  const words = Object.keys(DELIMITER_WORDS).join(", ");
  problems.add(entry.key, `${quoted(text)} is not a delimiter the hub reads. Use one of ${words}.`);
  return {};
}

function readSkipLines(entry: Entry, problems: Problems): Pick<Reading, "skipLines"> {
  const text = textOf(entry, problems);
  if (text === null) return {};
  if (/^\d{1,3}$/.test(text) && Number(text) <= MOST_SKIPPED_LINES) return { skipLines: Number(text) };
  problems.add(
    entry.key,
    `${quoted(text)} is not a number of lines. Give how many stand above the header, 0 to ${MOST_SKIPPED_LINES}.`,
  );
  return {};
}

/** A date format; nothing where the entry is absent or says none. */
export function readDateFormat(entry: Entry | undefined, problems: Problems): { dateFormat?: DateFormat } {
  const text = entry ? textOf(entry, problems) : null;
  if (!entry || text === null) return {};
  const dateFormat = text.toLowerCase() as DateFormat;
  if (DATE_FORMATS.includes(dateFormat)) return { dateFormat };
  problems.add(entry.key, `${quoted(text)} is not a date format. ${advice(text, DATE_FORMATS)}`);
  return {};
}
