import { csv } from "./csv";
import { fixedWord, EFFECTS } from "./reportWords";
import type { SenderReport } from "./senderReport";

const HEADER = [
  ...["child", "line", "column", "effect", "standing", "code", "what is wrong"],
  ...["in the file", "put instead", "or perhaps"],
];

/** By this mark spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

const LEAVE_EMPTY = "(leave it empty)";

/** The report as CSV: a row an issue, child by child, then those of the last submission that are gone. */
export function reportCsv(report: SenderReport): string {
  const now = report.children.flatMap(({ child, issues }) =>
    issues.map(({ line, column, severity, standing, code, says, value, suggestion, choices }) => [
      ...[child, line, column, EFFECTS[severity], standing, code, says],
      ...[value, suggestion === "" ? LEAVE_EMPTY : suggestion, choices.join("; ")],
    ]),
  );
  const gone = report.fixed.map(({ child, column, code, says }) => [
    ...[child, null, column, null, fixedWord(report), code, says],
    ...[null, null, null],
  ]);
  return BYTE_ORDER_MARK + csv([HEADER, ...now, ...gone]);
}
