import { html, NOTHING } from "./html";
import type { Html } from "./html";
import { table } from "./pageTable";
import { fixedWord, EFFECTS } from "./reportWords";
import type { ErrorType, SenderReport } from "./senderReport";

/** How many of the issues that are gone the page lists; the CSV has all. */
const MOST_FIXED = 1_000;

const WHOLE_ROW = "(the whole row)";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Every kind of error with how many rows have it. */
export function byKindSection(report: SenderReport): Html {
  if (report.types.length === 0) return NOTHING;
  const isCompared = report.comparedWith !== null;
  const standings = isCompared ? ["New", "Still there", capital(fixedWord(report))] : [];
  const whose = report.isAboutChildren ? ["Children"] : [];
  const columns = ["Column", "What is wrong, and what to do", "Effect", "Rows", ...whose, ...standings];
  return html`<section aria-labelledby="kinds">
    <h2 id="kinds">By kind of error</h2>
    ${table(
      "Kinds of error, those that kept rows out first",
      columns,
      report.types.map((type) => kind(type, isCompared, report.isAboutChildren)),
    )}
  </section>`;
}

function kind(type: ErrorType, isCompared: boolean, isAboutChildren: boolean) {
  const { column, says, code, severity, rows, children } = type;
  const standings = isCompared ? [type.new, type.stillThere, type.fixed] : [];
  return [
    column ?? WHOLE_ROW,
    html`${says} <span class="code">${code}</span>`,
    html`<span class="mark ${severity}">${EFFECTS[severity]}</span>`,
    ...[rows, ...(isAboutChildren ? [children] : []), ...standings].map((number) =>
      number.toLocaleString("en-GB"),
    ),
  ];
}

/** What the last submission had wrong and this one has not. */
export function fixedSection(report: SenderReport): Html {
  if (report.fixed.length === 0) return NOTHING;
  const whose = (text: string) => (report.isAboutChildren ? [text] : []);
  const columns = [...whose("Child"), "Column", "What was wrong"];
  const rows = report.fixed
    .slice(0, MOST_FIXED)
    .map(({ child, column, says, code }) => [
      ...whose(child ?? "(not known)"),
      column ?? WHOLE_ROW,
      html`${says} <span class="code">${code}</span>`,
    ]);
  return html`<section aria-labelledby="fixed">
    <h2 id="fixed">No longer there</h2>
    ${table(`Errors of the last submission: ${fixedWord(report)}`, columns, rows)}
    ${report.fixed.length > MOST_FIXED ? html`<p>These are the first ${MOST_FIXED}; the CSV of this report has all.</p>` : NOTHING}
  </section>`;
}
