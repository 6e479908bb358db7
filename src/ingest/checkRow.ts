import type { IsoDate } from "../lib/dates";
import { contentColumns } from "../records/recordTable";
import type { Subject, SubjectMaker } from "../identity/subject";
import type { RowRule, Source, SourceColumn } from "../sources/source";
import { cellCheck, Fault } from "./checkCell";
import type { CellCheck } from "./checkCell";
import { sentence } from "./issueCodes";
import { identifiersOf } from "./identifiersOf";
import { place } from "./issue";
import type { Issue, Severity } from "./issue";

declare const checked: unique symbol;

/** A row that its source has checked. Only `RowCheck` makes one, and only checked rows can be staged and merged. */
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

/** What a warning about a cell adds: the cell is left out, and the row is not. */
const TAKEN_WITHOUT = "The row was taken without it.";

/** Checks the rows of one file. `check` may be called for any number of rows: nothing is kept between them. */
export class RowCheck {
  private readonly slots: readonly string[];
  private readonly cells: readonly Cell[];
  private readonly required: readonly Cell[];
  private readonly rules: readonly RowRule[];
  private readonly yearSlot: number;
  /** The cells of the row at hand for its rules; one object for all rows, since a million of them cost a second. */
  private readonly byName: Record<string, string | null> = {};

  constructor(private readonly settings: CheckSettings) {
    const { source, header } = settings;
    this.slots = recordColumns(source);
    this.cells = header.flatMap((name, index) =>
      name === null ? [] : [cellOf(settings, this.slots, name, index)],
    );
    this.required = this.cells.filter(({ column }) => column.required);
    this.rules = source.rules ?? [];
    this.yearSlot = this.slots.indexOf("collection_year");
  }

  check(texts: readonly string[], line: number): Outcome {
    const issues: Issue[] = [];
    const values = this.readCells(texts, line, issues);
    this.findBlanks(texts, line, issues);
    this.applyRules(line, issues);
    const [subject = null, ...others] = identifiersOf(this.cells, this.byName, this.settings.subjects);
    if (issues.some(({ severity }) => severity === "error")) return { row: null, subject, issues };
    const row = { line, subject, others, bornOn: this.byName["DOB"] ?? null, values };
    return { row: row as unknown as CheckedRow, subject, issues };
  }

  private readCells(texts: readonly string[], line: number, issues: Issue[]): (string | null)[] {
    const values = new Array<string | null>(this.slots.length).fill(null);
    if (this.yearSlot >= 0) values[this.yearSlot] = String(this.settings.year);
    for (const cell of this.cells) {
      const text = texts[cell.index]!.trim();
      this.byName[cell.name] = null;
      if (text === "") continue;
      const isUnknown = cell.unknown.size > 0 && cell.unknown.has(text.toUpperCase());
      const answer = isUnknown ? text.toUpperCase() : cell.check(text);
      if (answer instanceof Fault) {
        const says = cell.severity === "warning" ? `${answer.says} ${TAKEN_WITHOUT}` : answer.says;
        issues.push(this.issue(line, cell.name, answer.code, cell.severity, says));
        continue;
      }
      // Of an identifier only the code that says why it is not known is kept; the identifier becomes a subject.
      const isIdentifier = cell.column.type.is === "identifier";
      if (!isUnknown) this.byName[cell.name] = answer;
      if (cell.slot >= 0 && (isUnknown || !isIdentifier)) values[cell.slot] = answer;
    }
    return values;
  }

  private findBlanks(texts: readonly string[], line: number, issues: Issue[]): void {
    for (const { name, index } of this.required)
      if (texts[index]!.trim() === "")
        issues.push(this.issue(line, name, "BLANK_REQUIRED", "error", sentence("BLANK_REQUIRED")));
  }

  private applyRules(line: number, issues: Issue[]): void {
    const unread = new Set(issues.map(({ column }) => column));
    const when = { yearEnd: `${this.settings.year}-03-31`, today: this.settings.today };
    for (const { column, code, severity, says, breaks } of this.rules) {
      const reads = unread.size > 0 ? watched(this.byName, unread) : { row: this.byName, unread: false };
      if (breaks(reads.row, when) && !reads.unread)
        issues.push(this.issue(line, column, code, severity, says));
    }
  }

  private issue(line: number, column: string, code: string, severity: Severity, says: string): Issue {
    return {
      line,
      column,
      code,
      severity,
      message: `${place(this.settings.source.title, line, column)}: ${says}`,
    };
  }
}

/** A row that notices when a rule reads a cell that could not be read: what the rule says of it would be untrue. */
function watched(row: Readonly<Record<string, string | null>>, unreadColumns: ReadonlySet<string | null>) {
  const reads = { unread: false, row };
  reads.row = new Proxy(row, {
    get: (cells, name: string) => {
      if (unreadColumns.has(name)) reads.unread = true;
      return cells[name];
    },
  });
  return reads;
}

function cellOf(
  { source, year }: CheckSettings,
  slots: readonly string[],
  name: string,
  index: number,
): Cell {
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
