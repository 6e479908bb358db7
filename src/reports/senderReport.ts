import type { Knex } from "knex";
import { place } from "../ingest/issue";
import type { Severity } from "../ingest/issue";
import { sourceOf } from "../sources";
import { issueRows, submissionBefore, submissionRow } from "./reportRows";
import type { IssueRow, SubmissionHead, SubmissionRow } from "./reportRows";

/** How an issue stands to the submission before; null: there was none to compare with. */
export type Standing = "new" | "still there" | null;

/** One thing wrong in one place, as its sender sees it. */
export interface ReportedIssue {
  /** The child by the sender's own id; null: none could be read. */
  readonly child: string | null;
  readonly line: number;
  /** The heading as it stands in the file; null: the whole row. */
  readonly column: string | null;
  readonly code: string;
  readonly severity: Severity;
  /** "What is wrong. What to do." */
  readonly says: string;
  /** What the cell says, "" where it is blank; null: the issue is of the whole row. */
  readonly value: string | null;
  /** What to put instead, "" to leave the cell empty; null: it can not be known. */
  readonly suggestion: string | null;
  /** What it may have been meant for, where no one can be known to be right. */
  readonly choices: readonly string[];
  readonly standing: Standing;
}

/** What is wrong with the rows of one child, by the sender's own id. Null: no id of a child could be read. */
export interface ChildIssues {
  readonly child: string | null;
  readonly issues: readonly ReportedIssue[];
}

/** One kind of error in one column. */
export interface ErrorType {
  readonly code: string;
  readonly column: string | null;
  readonly severity: Severity;
  readonly says: string;
  readonly rows: number;
  readonly children: number;
  readonly new: number;
  readonly stillThere: number;
  readonly fixed: number;
}

export type FixedIssue = Pick<ReportedIssue, "child" | "column" | "code" | "severity" | "says">;

/**
 * The report the sender of a file gets: the only place, with its renderings, where the values of cells appear. The
 * `fixed` issues of a delta feed may also be of rows that were not sent again.
 */
export interface SenderReport {
  readonly submission: SubmissionRow & { readonly authority: string; readonly title: string | null };
  readonly comparedWith: SubmissionHead | null;
  readonly sendsEverything: boolean;
  /** Whether the file is about children; one of no known kind may be. */
  readonly isAboutChildren: boolean;
  readonly counts: Readonly<Record<"new" | "stillThere" | "fixed" | "setAside" | "warnings", number>>;
  readonly types: readonly ErrorType[];
  readonly children: readonly ChildIssues[];
  readonly fixed: readonly FixedIssue[];
}

/** The report of a submission of this authority; null where it has none of this id. */
export async function senderReport(knex: Knex, authority: string, id: string): Promise<SenderReport | null> {
  const found = await submissionRow(knex, authority, id);
  if (!found) return null;
  const before = (await submissionBefore(knex, authority, id)) ?? null;
  const source = found.source === null ? undefined : sourceOf(found.source);
  const title = source?.title ?? null;
  const now = await issueRows(knex, authority, id, before?.id ?? null);
  const earlier = before === null ? [] : await issueRows(knex, authority, before.id, id);
  const fixed = earlier.filter(({ inBoth }) => !inBoth);
  const issues = now.map((row) => reported(row, title, before !== null));
  return {
    submission: { authority, title, ...found },
    comparedWith: before,
    sendsEverything: source?.arrives !== "delta",
    isAboutChildren: (source?.feeds.about ?? "child") === "child",
    counts: {
      ...countsOf(issues),
      fixed: fixed.length,
      ...rowsOf(issues),
    },
    types: typesOf(
      issues,
      fixed.map((row) => reported(row, title, true)),
    ),
    children: byChild(issues),
    fixed: fixed.map((row) => fixedIssue(row, title)),
  };
}

function reported(row: IssueRow, title: string | null, isCompared: boolean): ReportedIssue {
  const { child, line, column, code, severity, value, suggestion, choices, inBoth } = row;
  return {
    ...{ child, line, column, code, severity, says: saysOf(row, title) },
    ...{ value: column === null ? null : value, suggestion, choices: choices ?? [] },
    standing: !isCompared ? null : inBoth ? "still there" : "new",
  };
}

/** The message without its place, which the report shows beside it. */
function saysOf({ line, column, message }: IssueRow, title: string | null): string {
  const start = `${place(title ?? "", line, column)}: `;
  const says = message.startsWith(start) ? message.slice(start.length) : message;
  return says.charAt(0).toUpperCase() + says.slice(1);
}

function fixedIssue(row: IssueRow, title: string | null): FixedIssue {
  const { child, column, code, severity } = row;
  return { child, column, code, severity, says: sameForAll(saysOf(row, title)) };
}

/** A sentence without what it says of one line only. */
const sameForAll = (says: string) => says.replace(/ The first is line \d+\.$/, "");

const countsOf = (issues: readonly ReportedIssue[]) => ({
  new: issues.filter(({ standing }) => standing === "new").length,
  stillThere: issues.filter(({ standing }) => standing === "still there").length,
});

/** Rows that an error kept out, and rows taken that something should be checked in. */
function rowsOf(issues: readonly ReportedIssue[]) {
  const lines = (severity: Severity) =>
    new Set(issues.filter((issue) => issue.severity === severity).map(({ line }) => line));
  const setAside = lines("error");
  const toCheck = [...lines("warning")].filter((line) => !setAside.has(line));
  return { setAside: setAside.size, warnings: toCheck.length };
}

/** Errors first, then warnings, then repeats; of each the most rows first; those that are all fixed last. */
function typesOf(issues: readonly ReportedIssue[], fixed: readonly ReportedIssue[]): ErrorType[] {
  const nameOf = ({ code, column, severity }: ReportedIssue) => JSON.stringify([code, column, severity]);
  const fixedByName = grouped(fixed, nameOf);
  const nowByName = grouped(issues, nameOf);
  const names = [...new Set([...nowByName.keys(), ...fixedByName.keys()])];
  return names
    .map((name) => typeOf(nowByName.get(name) ?? [], fixedByName.get(name) ?? []))
    .sort((a, b) => rank(a) - rank(b) || b.rows - a.rows || (a.column ?? "").localeCompare(b.column ?? ""));
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "duplicate"];
const rank = ({ severity, rows }: ErrorType) =>
  SEVERITIES.indexOf(severity) + (rows === 0 ? SEVERITIES.length : 0);

function typeOf(now: readonly ReportedIssue[], fixed: readonly ReportedIssue[]): ErrorType {
  const { code, column, severity, says } = (now[0] ?? fixed[0])!;
  return {
    ...{ code, column, severity, says: sameForAll(says) },
    rows: new Set(now.map(({ line }) => line)).size,
    children: new Set(now.flatMap(({ child }) => child ?? [])).size,
    ...countsOf(now),
    fixed: fixed.length,
  };
}

/** By the id of the child, as numbers where they are numbers; what no id was read for comes last. */
function byChild(issues: readonly ReportedIssue[]): ChildIssues[] {
  const order = new Intl.Collator("en-GB", { numeric: true }).compare;
  return [...grouped(issues, ({ child }) => child)]
    .sort(([a], [b]) => Number(a === null) - Number(b === null) || order(a ?? "", b ?? ""))
    .map(([child, found]) => ({ child, issues: found }));
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
