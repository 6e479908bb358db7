import type { IsoDate } from "../lib/dates";
import { contentColumns } from "../records/recordTable";
import type { Subject, SubjectMaker } from "../identity/subject";
import { DELETED } from "../sources/source";
import type { RowRule, Source } from "../sources/source";
import { Fault } from "./fault";
import { sentence } from "./issueCodes";
import { identifiersOf } from "./identifiersOf";
import { Packs } from "./pack";
import { rowCells } from "./rowCells";
import type { Cell, CellSettings } from "./rowCells";
import { watched } from "./watched";
import { place } from "./issue";
import type { Severity } from "./issue";
import { SentCells } from "./sentCells";
import type { RowIssue, SentIssue } from "./sentCells";

declare const checked: unique symbol;

/** A row that its source has checked. Only `RowCheck` makes one, and only checked rows can be staged and merged. */
export interface CheckedRow {
  readonly [checked]: true;
  readonly line: number;
  /** Whether the row deletes its record: only its key is read then. */
  readonly deletes: boolean;
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
  readonly issues: readonly SentIssue[];
}

export interface CheckSettings extends CellSettings {
  readonly today: IsoDate;
  readonly subjects: SubjectMaker;
}

/** The record columns a source's rows fill, keys first. */
export function recordColumns(source: Source): string[] {
  return [...source.feeds.key, ...contentColumns(source.feeds)];
}

/** What a warning about a cell adds: the cell is left out, and the row is not. */
export const TAKEN_WITHOUT = "The row was taken without it.";

/** Checks the rows of one file. `check` may be called for any number of rows: nothing is kept between them. */
export class RowCheck {
  private readonly slots: readonly string[];
  private readonly cells: readonly Cell[];
  private readonly sent: SentCells;
  private readonly headings: ReadonlyMap<string, string>;
  private readonly rules: readonly RowRule[];
  private readonly when: Parameters<RowRule["breaks"]>[1];
  private readonly keyColumns: ReadonlySet<string>;
  private readonly yearSlot: number;
  private readonly dateOfBirth: string;
  private readonly constants: readonly (readonly [slot: number, value: string])[];
  private readonly packs: readonly number[];
  /** The cells of the row at hand for its rules; one object for all rows, since a million of them cost a second. */
  private readonly byName: Record<string, string | null> = {};

  constructor(private readonly settings: CheckSettings) {
    const { source } = settings;
    this.slots = recordColumns(source);
    this.cells = rowCells(settings, this.slots);
    this.sent = new SentCells(this.cells, source.key);
    this.headings = new Map(this.cells.map(({ name, heading }) => [name, heading]));
    this.rules = source.rules ?? [];
    this.when = { yearEnd: `${settings.year}-03-31`, today: settings.today };
    this.keyColumns = new Set([...source.key, ...identifierColumns(source)]);
    this.yearSlot = this.slots.indexOf("collection_year");
    this.dateOfBirth =
      Object.keys(source.columns).find((name) => source.columns[name]!.isDateOfBirth) ?? "DOB";
    this.constants = Object.entries(source.constants ?? {}).map(([name, value]) => [
      this.slots.indexOf(name),
      value,
    ]);
    this.packs = [...new Set(this.cells.flatMap(({ pack }) => (pack ? [pack.slot] : [])))];
  }

  check(texts: readonly string[], line: number): Outcome {
    const all: RowIssue[] = [];
    const values = this.readCells(texts, line, all);
    this.applyRules(line, all);
    const deletes = this.byName[DELETED] === "t";
    const found = deletes ? all.filter(({ about }) => this.keyColumns.has(about)) : all;
    const isSetAside = found.some(({ severity }) => severity === "error");
    const issues = found.length === 0 ? NO_ISSUES : this.sent.add(told(found, isSetAside), texts);
    const [subject = null, ...others] = identifiersOf(this.cells, this.byName, this.settings.subjects);
    if (isSetAside) return { row: null, subject, issues };
    const row = { line, deletes, subject, others, bornOn: this.byName[this.dateOfBirth] ?? null, values };
    return { row: row as unknown as CheckedRow, subject, issues };
  }

  private readCells(texts: readonly string[], line: number, issues: RowIssue[]): (string | null)[] {
    const values = new Array<string | null>(this.slots.length).fill(null);
    if (this.yearSlot >= 0) values[this.yearSlot] = String(this.settings.year);
    for (const [slot, value] of this.constants) values[slot] = value;
    const packs = this.packs.length === 0 ? null : new Packs(this.packs);
    for (const cell of this.cells) {
      const text = cell.textOf(texts);
      this.byName[cell.name] = null;
      if (text === "") {
        if (cell.column.required) issues.push(this.blank(line, cell));
        continue;
      }
      const isUnknown = cell.unknown.size > 0 && cell.unknown.has(text.toUpperCase());
      const answer = isUnknown ? text.toUpperCase() : cell.check(text);
      if (answer instanceof Fault) issues.push(this.wrong(line, cell, answer));
      const kept = answer instanceof Fault ? answer.keeps : answer;
      if (kept !== null) this.keep(cell, kept, isUnknown, values, packs);
    }
    packs?.fill(values);
    return values;
  }

  private keep(
    cell: Cell,
    answer: string,
    isUnknown: boolean,
    values: (string | null)[],
    packs: Packs | null,
  ): void {
    // Of an identifier only the code that says why it is not known is kept; the identifier becomes a subject.
    if (!isUnknown) this.byName[cell.name] = answer;
    if (cell.slot >= 0 && (isUnknown || cell.column.type.is !== "identifier")) values[cell.slot] = answer;
    if (cell.pack) packs!.add(cell.pack, cell.name, answer);
  }

  private applyRules(line: number, issues: RowIssue[]): void {
    if (issues.length > 0) return this.applyRulesToRead(line, issues);
    for (const rule of this.rules)
      if (rule.breaks(this.byName, this.when)) issues.push(this.broken(line, rule));
  }

  /** Of a row with cells that could not be read, only what the rules say of the others counts. */
  private applyRulesToRead(line: number, issues: RowIssue[]): void {
    const unread = new Set(issues.flatMap(({ about, isRead }) => (isRead ? [] : [about])));
    for (const rule of this.rules) {
      const reads = watched(this.byName, unread);
      if (rule.breaks(reads.row, this.when) && !reads.unread) issues.push(this.broken(line, rule));
    }
  }

  private broken(line: number, { column, code, severity, says }: RowRule): RowIssue {
    return this.issue(line, column, code, severity, says);
  }

  private blank(line: number, { name }: Cell): RowIssue {
    return this.issue(line, name, "BLANK_REQUIRED", "error", sentence("BLANK_REQUIRED"));
  }

  private wrong(line: number, { name, severity }: Cell, { code, says, advice, keeps }: Fault): RowIssue {
    if (keeps !== null) return this.issue(line, name, code, "warning", says, { advice, isRead: true });
    return this.issue(line, name, code, severity, says, { advice, isLeftOut: severity === "warning" });
  }

  private issue(
    line: number,
    about: string,
    code: string,
    severity: Severity,
    says: string,
    { advice = {}, isRead = false, isLeftOut = false }: Partial<RowIssue> = {},
  ): RowIssue {
    const column = this.headings.get(about) ?? about;
    const message = `${place(this.settings.source.title, line, column)}: ${says}`;
    return { line, column, code, severity, message, about, advice, isRead, isLeftOut };
  }
}

/** The columns by which a row knows its child. */
function identifierColumns({ columns }: Source): string[] {
  return Object.keys(columns).filter((name) => columns[name]!.type.is === "identifier");
}

const NO_ISSUES: readonly SentIssue[] = [];

/** The issues of a row, with what became of it where that was not said: a row set aside was not taken without a cell. */
function told(issues: readonly RowIssue[], isSetAside: boolean): readonly RowIssue[] {
  if (isSetAside) return issues;
  return issues.map((issue) =>
    issue.isLeftOut ? { ...issue, message: `${issue.message} ${TAKEN_WITHOUT}` } : issue,
  );
}
