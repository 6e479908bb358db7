import type { Reading } from "../sources/reading";
import type { Source } from "../sources/source";
import { RowCheck } from "./checkRow";
import type { CheckSettings } from "./checkRow";
import { sentence } from "./issueCodes";
import type { IssueCode } from "./issueCodes";
import { place } from "./issue";
import type { Issue, Severity } from "./issue";
import { mayBeCut } from "./lastRow";
import { headingCount } from "./recognise";
import type { Stager } from "./stage";
import { StrayRows } from "./strayRow";

/** Where checked rows, the lines of others, and issues go. */
export type RowStaging = Pick<Stager, "row" | "setAside" | "issue">;

interface RowSettings extends CheckSettings {
  readonly reading?: Reading;
  readonly sources: readonly Source[];
}

/** Lines that are about no child, so that a snapshot that has one still withdraws what it lacks. */
const ABOUT_NOBODY: readonly IssueCode[] = ["TOTALS_LINE", "REPEATED_HEADER"];
const NOBODY = "-";

/** What a warning adds where a tolerant reading kept a row that would be set aside. */
const KEPT_FOR_PREVIEW = "The row is kept for this preview only.";

/** Checks the rows of one file, given in their order, and stages each, or sets it aside with what is wrong. */
export class RowLoader {
  read = 0;
  private readonly rows: RowCheck;
  private readonly strays: StrayRows;
  private readonly width: number;
  /** Cells from here on have a blank heading: they belong to no column and must be blank. */
  private readonly headings: number;

  /** `header` is the first row of the file as it stands. */
  constructor(
    private readonly staging: RowStaging,
    private readonly settings: RowSettings,
    header: readonly string[],
  ) {
    const { source, sources } = settings;
    this.rows = new RowCheck(settings);
    this.strays = new StrayRows(header, source, settings.header, sources);
    this.width = header.length;
    this.headings = headingCount(header);
  }

  /** `mended` is what a tolerant reading had to overlook. */
  row(cells: string[], line: number, mended?: IssueCode): void {
    const stray = this.strays.beforeChecks(cells);
    if (stray) return this.setAside(line, stray);
    const misfit = this.misfit(cells);
    if (misfit !== null) {
      const code = this.strays.ofMisfit(cells) ?? misfit;
      if (code !== misfit || !this.settings.reading?.tolerant) return this.setAside(line, code);
      cells = Array.from({ length: this.width }, (_, index) => cells[index] ?? "");
    }
    this.check(cells, line, misfit ?? mended);
  }

  /** Whether the row, the last of a file without a last line end, may be cut. */
  mayBeCut(cells: readonly string[]): boolean {
    return cells.length === this.width && mayBeCut(cells, this.settings.header, this.settings.source);
  }

  /** A row that could not be read, whose cells may have slid, or that is none of the table, is never loaded. */
  setAside(line: number, code: IssueCode): void {
    this.read++;
    this.staging.setAside(line, ABOUT_NOBODY.includes(code) ? NOBODY : null);
    this.staging.issue(this.issue(line, code, "error", sentence(code)), 1);
  }

  private check(cells: string[], line: number, mended?: IssueCode): void {
    const { row, subject, issues } = this.rows.check(cells, line);
    const stray = row ? null : this.strays.ofMisfit(cells);
    if (stray) return this.setAside(line, stray);
    this.read++;
    if (row) this.staging.row(row);
    else this.staging.setAside(line, subject);
    issues.forEach((issue, index) => this.staging.issue(issue, index + 1));
    if (mended === undefined) return;
    const says = `${sentence(mended)} ${KEPT_FOR_PREVIEW}`;
    this.staging.issue(this.issue(line, mended, "warning", says), issues.length + 1);
  }

  /** What is wrong with the number of cells; null: nothing. */
  private misfit(cells: readonly string[]): IssueCode | null {
    if (cells.length < this.width) return "TOO_FEW_CELLS";
    if (cells.length > this.width) return "TOO_MANY_CELLS";
    for (let at = this.headings; at < this.width; at++) if (cells[at]!.trim() !== "") return "TOO_MANY_CELLS";
    return null;
  }

  private issue(line: number, code: IssueCode, severity: Severity, says: string): Issue {
    const message = `${place(this.settings.source.title, line, null)}: ${says}`;
    return { line, column: null, code, severity, message };
  }
}
