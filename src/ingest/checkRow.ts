import type { IsoDate } from "../lib/dates";
import { contentColumns } from "../records/recordTable";
import type { Subject, SubjectMaker } from "../identity/subject";
import type { RowRule, Source, SourceColumn } from "../sources/source";
import { cellCheck, Fault } from "./checkCell";
import type { CellCheck } from "./checkCell";
import { sentence } from "./issueCodes";
import { place } from "./issue";
import type { Issue, Severity } from "./issue";

declare const checked: unique symbol;

/** A row that its source has checked. Only `rowCheck` makes one, and only checked rows can be staged and merged. */
export interface CheckedRow {
  readonly [checked]: true;
  readonly line: number;
  /** The identifier the row is filed under, and the others it claims belong to the same child. */
  readonly subject: Subject | null;
  readonly others: readonly Subject[];
  readonly bornOn: IsoDate | null;
  /** Record columns in the order of `recordColumns`. */
  readonly values: readonly (string | null)[];
}

/** What checking a row gives: the row, or the issues that set it aside with the subject it was about, if that is known. */
export interface Outcome {
  readonly row: CheckedRow | null;
  readonly subject: Subject | null;
  readonly issues: readonly Issue[];
}

export interface CheckSettings {
  readonly source: Source;
  readonly year: number;
  readonly today: IsoDate;
  readonly subjects: SubjectMaker;
  /** For each cell of a row, the source column it belongs to; null: an unknown column, not kept. */
  readonly header: readonly (string | null)[];
}

/** The record columns a source's rows fill, keys first. */
export function recordColumns(source: Source): string[] {
  return [...source.feeds.key, ...contentColumns(source.feeds)];
}

interface Cell {
  readonly index: number;
  readonly name: string;
  readonly column: SourceColumn;
  readonly check: CellCheck;
  readonly severity: Severity;
  /** Where the checked text goes among the values; -1: nowhere. */
  readonly slot: number;
  readonly unknown: ReadonlySet<string>;
}

/** A function that checks rows of one file. It keeps nothing between rows. */
export function rowCheck(settings: CheckSettings): (cells: readonly string[], line: number) => Outcome {
  const { source, year, today, header } = settings;
  const slots = recordColumns(source);
  const cells = header.flatMap((name, index) =>
    name === null ? [] : [cellOf(settings, slots, name, index)],
  );
  const yearSlot = slots.indexOf("collection_year");
  const when = { yearEnd: `${year}-03-31`, today };
  const required = cells.filter(({ column }) => column.required);
  return (texts, line) => {
    const issues: Issue[] = [];
    const add = (column: string, code: string, severity: Severity, says: string) =>
      issues.push({ line, column, code, severity, message: `${place(source.title, line, column)}: ${says}` });
    const values: (string | null)[] = new Array<string | null>(slots.length).fill(null);
    const byName: Record<string, string | null> = {};
    for (const cell of cells) {
      const text = texts[cell.index]!.trim();
      byName[cell.name] = null;
      if (text === "") continue;
      if (cell.unknown.size > 0 && cell.unknown.has(text.toUpperCase())) {
        if (cell.slot >= 0) values[cell.slot] = text.toUpperCase();
        continue;
      }
      const answer = cell.check(text);
      if (answer instanceof Fault) {
        add(cell.name, answer.code, cell.severity, answer.says);
        continue;
      }
      byName[cell.name] = answer;
      if (cell.slot >= 0) values[cell.slot] = answer;
    }
    for (const { name, index } of required)
      if (texts[index]!.trim() === "") add(name, "BLANK_REQUIRED", "error", sentence("BLANK_REQUIRED"));
    if (yearSlot >= 0) values[yearSlot] = String(year);
    applyRules(source.rules ?? [], byName, when, add);
    const identifiers = identifiersOf(cells, byName, settings.subjects);
    const subject = identifiers[0] ?? null;
    if (issues.some(({ severity }) => severity === "error")) return { row: null, subject, issues };
    const row = { line, subject, others: identifiers.slice(1), bornOn: byName["DOB"] ?? null, values };
    return { row: row as unknown as CheckedRow, subject, issues };
  };
}

function cellOf({ source, year }: CheckSettings, slots: string[], name: string, index: number): Cell {
  const column = source.columns[name]!;
  const unknown = column.type.is === "identifier" ? (column.type.unknown?.codes ?? []) : [];
  return {
    index,
    name,
    column,
    check: cellCheck(source, column, year),
    severity: column.invalid === "blank" ? "warning" : "error",
    slot: column.to === undefined ? -1 : slots.indexOf(column.to),
    unknown: new Set(unknown.map(({ code }) => code)),
  };
}

function applyRules(
  rules: readonly RowRule[],
  row: Readonly<Record<string, string | null>>,
  when: { yearEnd: string; today: string },
  add: (column: string, code: string, severity: Severity, says: string) => void,
): void {
  for (const rule of rules) if (rule.breaks(row, when)) add(rule.column, rule.code, rule.severity, rule.says);
}

const FILED_UNDER = ["upn", "nhs", "local"] as const;

/** The row's subjects: in a social care file the local id first, in the others the national identifier first. */
function identifiersOf(
  cells: readonly Cell[],
  row: Readonly<Record<string, string | null>>,
  subjects: SubjectMaker,
): Subject[] {
  const found: { rank: number; subject: Subject }[] = [];
  for (const { column, name } of cells) {
    const value = row[name];
    if (column.type.is !== "identifier" || value == null) continue;
    const rank = column.required && column.type.kind === "local" ? -1 : FILED_UNDER.indexOf(column.type.kind);
    found.push({ rank, subject: subjects(column.type.kind, value) });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ subject }) => subject);
}
