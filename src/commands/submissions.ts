import { Command } from "commander";
import { findSubmissions } from "../ingest/submissions";
import { HubError } from "../lib/hubError";
import { textTable } from "../lib/textTable";
import { answeringAuthority } from "./authority";
import { issueLines, reportTable } from "./reportText";
import { withHub } from "./withHub";

interface Options {
  readonly authority?: string;
  readonly json?: boolean;
  readonly most: string;
}

/** `hub submissions [ID]`: what was sent, newest first, or one of them with its issues. */
export function submissionsCommand(): Command {
  return new Command("submissions")
    .description("Lists what was sent, newest first; with an id, one submission with its issues by kind.")
    .argument("[id]", "the id, or the first characters of it")
    .option("--authority <code>", "the authority (else HUB_AUTHORITY, else that of the newest submission)")
    .option("--most <number>", "how many to list", "20")
    .option("--json", "print as JSON")
    .action((id: string | undefined, options: Options) => run(id, options));
}

async function run(id: string | undefined, options: Options): Promise<void> {
  await withHub("submissions", async (hub) => {
    const authority = await answeringAuthority(hub, options.authority);
    const reports = await findSubmissions(
      hub.database.knex,
      authority,
      id ?? "",
      Math.max(1, Number(options.most) || 1),
    );
    if (id !== undefined && reports.length !== 1)
      throw new HubError(
        "SUBMISSION_NOT_FOUND",
        `${reports.length} submissions of ${authority} begin with that id. Give more of it, or see the list.`,
      );
    if (options.json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
    else if (id !== undefined) process.stdout.write(`${reportTable(reports)}\n\n${issueLines(reports)}\n`);
    else process.stdout.write(`Submissions of ${authority}\n${list(reports)}\n`);
  });
}

function list(reports: Awaited<ReturnType<typeof findSubmissions>>): string {
  const header = [
    "id",
    "received",
    "file",
    "source",
    "year",
    "status",
    "read",
    "accepted",
    "quarantined",
    "duplicates",
  ];
  return textTable(
    header,
    reports.map((report) => [
      ...[
        report.id.slice(0, 8),
        report.receivedAt.slice(0, 16),
        report.fileName,
        report.source ?? "",
        String(report.collectionYear ?? ""),
      ],
      ...[
        report.status,
        String(report.read),
        String(report.accepted),
        String(report.quarantined),
        String(report.duplicates),
      ],
    ]),
  );
}
