import type { SubmissionReport } from "../ingest/report";
import { textTable } from "../lib/textTable";

const HEADER = [
  "file",
  "source",
  "year",
  "status",
  "read",
  "accepted",
  "quarantined",
  "duplicates",
  "new",
  "corrected",
  "unchanged",
  "superseded",
  "withdrawn",
  "warnings",
  "seconds",
];

/** Reports as a table, a row a file, with a last row that adds them up. */
export function reportTable(reports: readonly SubmissionReport[]): string {
  const rows = reports.map((report) => [
    report.fileName,
    report.source ?? "",
    String(report.collectionYear ?? ""),
    STATUS_WORDS[report.status],
    ...counts(report),
    report.seconds.toFixed(2),
  ]);
  const sums = COUNTED.map((name) =>
    String(
      reports.filter(({ status }) => status === "merged").reduce((sum, report) => sum + report[name], 0),
    ),
  );
  const seconds = reports.reduce((sum, report) => sum + report.seconds, 0).toFixed(2);
  const total = [
    `${reports.length} ${reports.length === 1 ? "file" : "files"}`,
    "",
    "",
    "",
    ...sums,
    seconds,
  ];
  return textTable(HEADER, reports.length > 1 ? [...rows, total] : rows);
}

const STATUS_WORDS = {
  merged: "merged",
  refused: "refused",
  held: "held",
  unchanged: "here before",
} as const;
const COUNTED = [
  "read",
  "accepted",
  "quarantined",
  "duplicates",
  "added",
  "corrected",
  "unchanged",
  "superseded",
  "withdrawn",
  "warnings",
] as const;

/** The same bytes twice change nothing: the counts of the first time are not shown again as if they had. */
function counts(report: SubmissionReport): string[] {
  return COUNTED.map((name) => (report.status === "unchanged" ? "" : String(report[name])));
}

/** Why files were refused or held, and each kind of issue with how many rows have it and its first place. */
export function issueLines(reports: readonly SubmissionReport[]): string {
  return reports
    .flatMap((report) => [...notes(report), ...(report.status === "merged" ? issues(report) : [])])
    .join("\n");
}

function notes({ fileName, status, reason, unknownColumns }: SubmissionReport): string[] {
  if (status === "unchanged")
    return [`${fileName}: the same bytes were taken in before, so nothing was changed.`];
  const unknown =
    unknownColumns.length === 0
      ? []
      : [`${fileName}: not stored, since the source has no such column: ${unknownColumns.join(", ")}.`];
  return reason === null ? unknown : [`${fileName}: ${status}. ${reason}`];
}

function issues({ fileName, issues }: SubmissionReport): string[] {
  return issues.map(({ rows, severity, code, message }) => {
    const word = { error: "set aside", warning: "taken with a warning", duplicate: "said before" }[severity];
    return `${fileName}: ${rows} ${rows === 1 ? "row" : "rows"} ${word}, ${code}, first at: ${message}`;
  });
}
