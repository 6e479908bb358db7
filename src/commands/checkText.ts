import type { SubmissionReport } from "../ingest/report";
import { issueLines } from "./reportText";

/** What would become of the rows of a file, in the order it is said. */
const FATES = [
  ["added", "would be added"],
  ["corrected", "would correct a record"],
  ["unchanged", "say what is known"],
  ["superseded", "are overtaken by a later file"],
  ["deleted", "would delete a record"],
  ["duplicates", "repeat another line"],
  ["quarantined", "would be set aside"],
] as const;

/** What taking files in would do: each file with what it was taken for and why, the fate of its rows, its issues. */
export function checkText(reports: readonly SubmissionReport[]): string {
  const parts = reports.map((report) =>
    [heading(report), ...(report.status === "merged" ? rowLines(report) : []), issueLines([report])]
      .filter((part) => part !== "")
      .join("\n"),
  );
  return `${[...parts, "Nothing was changed."].join("\n\n")}\n`;
}

function heading({ fileName, title, source, mapping, collectionYear, yearToldBy }: SubmissionReport): string {
  if (source === null) return `${fileName}: not recognised`;
  const why = mapping === null ? "its headings" : `the mapping "${mapping}"`;
  const year = collectionYear === null ? "" : `, collection year ${collectionYear} told by ${yearToldBy}`;
  return `${fileName}: ${title} (${source}), told by ${why}${year}`;
}

function rowLines(report: SubmissionReport): string[] {
  const fates = FATES.filter(([name]) => report[name] > 0).map(
    ([name, words]) => `  ${report[name]} ${words}`,
  );
  const withdrawn =
    report.withdrawn > 0 ? [`  ${report.withdrawn} records that the file lacks would be withdrawn`] : [];
  return [`  ${report.read} rows read`, ...fates, ...withdrawn];
}
