import { html, Html, NOTHING } from "./html";
import { pageStyle } from "./pageStyle";
import { byChildSection, byChildTitle } from "./pageChildren";
import { byKindSection, fixedSection } from "./pageKinds";
import { count, fixedWord } from "./reportWords";
import type { SenderReport } from "./senderReport";

/** The report as one page that needs nothing else: no script, no picture, no font; it reads well printed. */
export function page(report: SenderReport): string {
  const { submission } = report;
  const title = `Report on ${submission.fileName}`;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${new Html(pageStyle)}
        </style>
      </head>
      <body>
        <header>
          <p class="kicker">
            ${submission.title ?? "File"}${submission.collectionYear === null ? "" : ` · year to 31 March ${submission.collectionYear}`}
          </p>
          <h1>${title}</h1>
          <p>
            Received ${moment(submission.receivedAt)} from ${submission.authority}. Submission
            ${submission.id.slice(0, 8)}.
          </p>
          <p class="care">
            ${report.isAboutChildren ? html`<strong>Holds information about children.</strong> ` : NOTHING}Keep
            and share this report as you would the file itself.
          </p>
        </header>
        <main>
          ${summary(report)}${contents(report)}${byKindSection(report)}${byChildSection(report)}${fixedSection(report)}
        </main>
      </body>
    </html> `.markup;
}

/** The day and minute of a moment as PostgreSQL writes it, in Coordinated Universal Time as the hub keeps it. */
function moment(text: string): string {
  const [day, time = ""] = text.split(" ") as [string, string?];
  return `${day.split("-").reverse().join("/")} at ${time.slice(0, 5)}`;
}

/** Whether no row of it was read, and its reason says why. */
const isRefused = ({ reason, read }: SenderReport["submission"]) => reason !== null && read === 0;

function summary(report: SenderReport): Html {
  const { submission, counts } = report;
  if (isRefused(submission))
    return html`<p class="refused">
      <strong>The file was ${submission.status}.</strong> ${submission.reason ?? ""}
    </p>`;
  return html`
    <section aria-labelledby="summary">
      <h2 id="summary">What became of the file</h2>
      ${submission.reason === null ? NOTHING : html`<p class="refused">${submission.reason}</p>`}
      <dl class="tiles">
        ${tile(submission.read, "rows read")} ${tile(submission.accepted, "rows taken")}
        ${tile(submission.quarantined, "rows not taken")} ${tile(counts.warnings, "rows taken, to check")}
        ${tile(submission.duplicates, "rows said before")}
      </dl>
      ${comparison(report)}
    </section>
  `;
}

const tile = (number: number, words: string) =>
  html`<div>
    <dt>${words}</dt>
    <dd>${number.toLocaleString("en-GB")}</dd>
  </div>`;

function comparison(report: SenderReport): Html {
  const { comparedWith, counts } = report;
  if (comparedWith === null)
    return html`<p>This is the first report of its kind, so there is nothing to compare it with.</p>`;
  return html`<p>
    Compared with ${comparedWith.fileName}, received ${moment(comparedWith.receivedAt)}:
    <strong>${count(counts.new, "error")} new</strong>, <strong>${counts.stillThere} still there</strong>,
    <strong>${counts.fixed} ${fixedWord(report)}</strong>.
  </p>`;
}

function contents({ submission, types, children, fixed, isAboutChildren }: SenderReport): Html {
  if (isRefused(submission)) return NOTHING;
  if (types.length === 0) return html`<p class="clear">Nothing is wrong with this file. Thank you.</p>`;
  return html`<nav aria-label="Parts of this report">
    <ul>
      <li><a href="#kinds">By kind of error</a></li>
      ${children.length === 0 ? NOTHING : html`<li><a href="#children">${byChildTitle(isAboutChildren)}</a></li>`}
      ${fixed.length === 0 ? NOTHING : html`<li><a href="#fixed">No longer there</a></li>`}
    </ul>
  </nav>`;
}
