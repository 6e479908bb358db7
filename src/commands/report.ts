import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { HubError } from "../lib/hubError";
import { RENDERINGS } from "../reports/renderings";
import type { RenderingName } from "../reports/renderings";
import { count, fixedWord } from "../reports/reportWords";
import { senderReport } from "../reports/senderReport";
import type { SenderReport } from "../reports/senderReport";
import { answeringAuthority } from "./authority";
import { oneSubmission } from "./oneSubmission";
import { withHub } from "./withHub";

interface Options {
  readonly authority?: string;
  readonly as: string;
  readonly to?: string;
}

/** Only the person who asks for the report may read the file: it holds values of cells. */
const OWNER_ONLY = 0o600;

/** `hub report SUBMISSION`: the report the sender of a file gets, into a file; on the screen only its counts. */
export function reportCommand(): Command {
  return new Command("report")
    .description(
      "Writes the report the sender of a file gets: every error by kind and by child, with the cell.",
    )
    .argument("<submission>", "the id of the submission, or the first characters of it")
    .option("--authority <code>", "the authority (else HUB_AUTHORITY, else that of the newest submission)")
    .option("--as <form>", "page, json or csv", "page")
    .option("--to <file>", "the file to write (else one named after the submission, here)")
    .action((id: string, options: Options) => run(id, options));
}

async function run(id: string, options: Options): Promise<void> {
  const { ending, render } = RENDERINGS[readForm(options.as)];
  await withHub("report", async (hub) => {
    const authority = await answeringAuthority(hub, options.authority);
    const submission = await oneSubmission(hub, authority, id);
    const report = (await senderReport(hub.database.knex, authority, submission.id))!;
    const file = options.to ?? `report-${submission.id.slice(0, 8)}.${ending}`;
    await write(file, render(report));
    process.stdout.write(
      `${summary(report)}\n${file}: written. It holds values of the file; keep it as you keep the file.\n`,
    );
  });
}

function readForm(text: string): RenderingName {
  const form = (Object.keys(RENDERINGS) as RenderingName[]).find((name) => name === text.toLowerCase());
  if (form) return form;
  throw new HubError("FORM_INVALID", "--as: that is no form of a report. Give page, json or csv.");
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(file, text, { mode: OWNER_ONLY }).catch((error: NodeJS.ErrnoException) => {
    throw new HubError(
      "REPORT_NOT_WRITTEN",
      `${file}: the report can not be written there (${error.code ?? "unknown"}). Give another file with --to.`,
    );
  });
}

function summary(report: SenderReport): string {
  const { submission, counts, comparedWith } = report;
  const what = `${submission.fileName}: ${count(submission.read, "row")} read, ${submission.quarantined} not taken, ${counts.warnings} taken with a warning.`;
  if (comparedWith === null) return what;
  return `${what}\nSince ${comparedWith.fileName}: ${count(counts.new, "error")} new, ${counts.stillThere} still there, ${counts.fixed} ${fixedWord(report)}.`;
}
