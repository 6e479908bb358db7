import { html, NOTHING } from "./html";
import type { Html } from "./html";
import { table } from "./pageTable";
import type { TableCell } from "./pageTable";
import { count, either, EFFECTS } from "./reportWords";
import type { ChildIssues, ReportedIssue, SenderReport } from "./senderReport";

/** How many issues the page lists by child; the CSV has all. */
const MOST_ISSUES = 3_000;

/** Every child with what is wrong in its rows. */
export function byChildSection({ children, comparedWith, isAboutChildren }: SenderReport): Html {
  if (children.length === 0) return NOTHING;
  const shown = withinLimit(children);
  const left = children.length - shown.length;
  return html`<section aria-labelledby="children">
    <h2 id="children">${byChildTitle(isAboutChildren)}</h2>
    ${shown.map((one) => childTable(one, comparedWith !== null, isAboutChildren))}
    ${left === 0 ? NOTHING : html`<p>${count(left, "more child is", "more children are")} in the CSV of this report.</p>`}
  </section>`;
}

/** What the section is called: a file that is about no child is gone through row by row. */
export const byChildTitle = (isAboutChildren: boolean) => (isAboutChildren ? "By child" : "Row by row");

function withinLimit(children: readonly ChildIssues[]): ChildIssues[] {
  let issues = 0;
  return children.filter((child) => (issues += child.issues.length) <= MOST_ISSUES);
}

function childTable({ child, issues }: ChildIssues, isCompared: boolean, isAboutChildren: boolean): Html {
  const noChild = isAboutChildren ? "Rows of no child that could be read" : "All rows";
  const name = child === null ? noChild : html`Child <span class="value">${child}</span>`;
  const columns = [
    ...["Line", "Column", "In the file", "Put instead", "What is wrong, and what to do", "Effect"],
    ...(isCompared ? ["Since last time"] : []),
  ];
  const caption = html`${name} <span class="of">${count(issues.length, "error")}</span>`;
  return table(
    caption,
    columns,
    issues.map((issue) => rowOf(issue, isCompared)),
  );
}

function rowOf(issue: ReportedIssue, isCompared: boolean): TableCell[] {
  const { line, column, says, code, severity, standing } = issue;
  return [
    ...[line, column ?? "(the whole row)", valueOf(issue), insteadOf(issue)],
    html`${says} <span class="code">${code}</span>`,
    html`<span class="mark ${severity}">${EFFECTS[severity]}</span>`,
    ...(isCompared ? [standing === "new" ? html`<strong>New</strong>` : "Still there"] : []),
  ];
}

function valueOf({ value }: ReportedIssue): Html {
  if (value === null) return html`<span class="none">see the line</span>`;
  return value === "" ? html`<span class="none">blank</span>` : html`<span class="value">${value}</span>`;
}

function insteadOf({ suggestion, choices }: ReportedIssue): Html {
  if (suggestion === "") return html`leave it empty`;
  if (suggestion !== null) return html`<span class="value">${suggestion}</span>`;
  return choices.length === 0 ? html`<span class="none">not known</span>` : html`perhaps ${either(choices)}`;
}
