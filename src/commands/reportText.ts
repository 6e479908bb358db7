import type { SubmissionReport } from "../ingest/report";
import { textTable } from "../lib/textTable";

/** The counts of a report in the order they are shown; those that are always shown, whatever they are, first. */
const ALWAYS = ["read", "accepted", "quarantined", "duplicates"] as const;
const WHERE_NOT_ZERO = [
  "added",
  "corrected",
  "unchanged",
  "superseded",
  "deleted",
  "withdrawn",
  "warnings",
] as const;

const STATUS_WORDS = {
  merged: "merged",
  refused: "refused",
  held: "held",
  released: "released",
  dismissed: "dismissed",
  withdrawn: "withdrawn",
  unchanged: "here before",
} as const;

/** Reports as a table, a row a file, with a last row that adds up what was merged. */
export function reportTable(reports: readonly SubmissionReport[]): string {
  const merged = reports.filter(({ status }) => status === "merged");
  const shown = [...ALWAYS, ...WHERE_NOT_ZERO.filter((name) => merged.some((report) => report[name] > 0))];
  const rows = reports.map((report) => [
    ...[
      report.fileName,
      report.source ?? "",
      String(report.collectionYear ?? ""),
      STATUS_WORDS[report.status],
    ],
    // The same bytes twice change nothing: the counts of the first time are not shown again as if they had.
    ...shown.map((name) => (report.status === "unchanged" ? "" : String(report[name]))),
    report.seconds.toFixed(2),
  ]);
  const sums = shown.map((name) => String(merged.reduce((sum, report) => sum + report[name], 0)));
  const seconds = reports.reduce((sum, report) => sum + report.seconds, 0).toFixed(2);
  const total = [`${reports.length} files`, "", "", "", ...sums, seconds];
  return textTable(
    ["file", "source", "year", "status", ...shown, "seconds"],
    reports.length > 1 ? [...rows, total] : rows,
  );
}

/** Why files were refused or held, and each kind of issue with how many rows have it and its first place. */
export function issueLines(reports: readonly SubmissionReport[]): string {
  return reports
    .flatMap((report) => [...notes(report), ...(report.status === "merged" ? issues(report) : [])])
    .join("\n");
}

function notes(report: SubmissionReport): string[] {
  const { id, fileName, status, reason, unknownColumns, collectionYear, yearToldBy } = report;
  if (status === "unchanged")
    return [`${fileName}: the same bytes were taken in before, so nothing was changed.`];
  // The other ways a year is told are the file's own; this one is a guess that a person should see.
  const guessed =
    yearToldBy === "the last file merged"
      ? [
          `${fileName}: taken for collection year ${collectionYear}, as the last file was. Say --year if it is another.`,
        ]
      : [];
  const unknown =
    unknownColumns.length === 0
      ? []
      : [`${fileName}: not stored, since the source has no such column: ${unknownColumns.join(", ")}.`];
  const named = status === "held" ? ` Its id is ${id.slice(0, 8)}.` : "";
  return [...guessed, ...(reason === null ? unknown : [`${fileName}: ${status}. ${reason}${named}`])];
}

function issues({ fileName, issues, read }: SubmissionReport): string[] {
  return issues.map(({ rows, severity, code, message }) => {
    const word = { error: "set aside", warning: "to check", duplicate: "repeated" }[severity];
    // What every row has wrong is the column's fault, and mended once.
    const some = rows === read && rows > 1 ? `all ${rows} rows` : `${rows} ${rows === 1 ? "row" : "rows"}`;
    return `${fileName}: ${some} ${word}, ${code}, first at: ${message}`;
  });
}
