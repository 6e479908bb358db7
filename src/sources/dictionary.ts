import { markdownTable } from "../lib/markdown";
import { DELETED, rulesOf } from "./source";
import type { IdentifierKind, Source, SourceColumn } from "./source";

/** The source dictionary: every kind of file the hub takes, made from the descriptors. */
export function sourceDictionary(sources: readonly Source[]): string {
  const overview = markdownTable(
    ["source", "title", "system", "edition", "arrives as"],
    sources.map(({ code, title, system, edition, arrives }) => [
      `[${code}](#${code})`,
      title,
      system,
      String(edition),
      arrives,
    ]),
  );
  return [
    "# Sources",
    "Every kind of file the hub takes, made from the descriptors by `npx hub emit`. A file is recognised by its header, whatever its name; the order of columns, their case and blanks do not matter. A **snapshot** holds everything for its collection year: a record missing from the next one is withdrawn. In a **delta** each row stands until a later row with the same key corrects it; every delta may have a column DELETED (or PURGE), and a row with Y there deletes its record.",
    overview,
    ...sources.map(chapter),
  ].join("\n\n");
}

function chapter(source: Source): string {
  const columns = columnsShown(source).map(([name, column]) => [
    name,
    kind(column, source),
    requiredness(column),
    column.to ?? column.packedIn ?? "",
    [column.doc, ...(column.spellings ?? []).map((spelling) => `also ${spelling}`)].join("; "),
  ]);
  const rules = rulesOf(source).map(({ code, severity, column, says }) => [code, severity, column, says]);
  const key = source.key.length === 0 ? "one row a child" : `one row a child and ${source.key.join(", ")}`;
  return [
    `## ${source.code}`,
    `${source.title}, from ${source.system}. ${source.reference}. ${source.feeds.about === "child" ? key : `One row for each ${source.key.join(", ")}`}. Dates are ${source.dateFormat}. Feeds \`${source.feeds.name}\`.`,
    markdownTable(["column", "holds", "", "kept as", "meaning"], columns),
    ...(rules.length > 0 ? [markdownTable(["rule", "severity", "column", "says"], rules)] : []),
    ...(source.amendments ?? []).map(({ from, because }) => `From ${from}: ${because}`),
  ].join("\n\n");
}

const IDENTIFIERS: Readonly<Record<IdentifierKind, string>> = {
  ...{ local: "local child id", upn: "UPN", nhs: "NHS number", uln: "unique learner number" },
  pupil: "census pupil id",
};

function kind({ type, dateFormat: own }: SourceColumn, { dateFormat }: Source): string {
  switch (type.is) {
    case "identifier":
      return IDENTIFIERS[type.kind];
    case "date":
      return `date ${own ?? dateFormat}`;
    case "partialDate":
      return "date, zz for what is not known";
    case "code":
      return `code: ${type.list.title}`;
    case "text":
      return type.looksLike ?? "text";
    case "integer":
      return `whole number ${type.least} to ${type.most}`;
    case "number":
      return `number ${type.least} to ${type.most}, at most ${type.decimals} decimals`;
    case "figure":
      return "number or symbol";
    case "flag":
      return "0 or 1";
    case "postcode":
      return "postcode";
  }
}

function columnsShown({ columns }: Source): [name: string, column: SourceColumn][] {
  return Object.entries(columns).filter(([name]) => name !== DELETED);
}

function requiredness({ required, invalid, mayBeAbsent }: SourceColumn): string {
  if (required) return "required";
  if (mayBeAbsent) return "files may lack it";
  return invalid === "blank" ? "a wrong cell is reported and left out" : "may be blank";
}
