import { Command } from "commander";
import { findSubmissions } from "../ingest/submissions";
import { HubError } from "../lib/hubError";
import { textTable } from "../lib/textTable";
import { answeringAuthority } from "./authority";
import { decisions } from "./decideSubmission";
import { oneSubmission } from "./oneSubmission";
import { issueLines, reportTable } from "./reportText";
import { withHub } from "./withHub";

interface Options {
  readonly authority?: string;
  readonly json?: boolean;
  readonly most: string;
}

/** `hub submissions [ID]`: what was sent, newest first, or one of them with its issues. */
export function submissionsCommand(): Command {
  const command = new Command("submissions")
    .description("Lists what was sent, newest first; with an id, one submission with its issues by kind.")
    .argument("[id]", "the id, or the first characters of it")
    .option("--authority <code>", "the authority (else HUB_AUTHORITY, else that of the newest submission)")
    .option("--most <number>", "how many to list", "20")
    .option("--json", "print as JSON")
    .action((id: string | undefined, options: Options) => run(id, options));
  for (const one of decisions()) command.addCommand(one);
  return command;
}

async function run(id: string | undefined, options: Options): Promise<void> {
  const most = readMost(options.most);
  await withHub("submissions", async (hub) => {
    const authority = await answeringAuthority(hub, options.authority);
    const reports =
      id === undefined
        ? await findSubmissions(hub.database.knex, authority, "", most)
        : [await oneSubmission(hub, authority, id)];
    if (options.json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
    else process.stdout.write(`${id === undefined ? list(authority, reports) : single(reports)}\n`);
  });
}

const COUNTS = ["read", "accepted", "quarantined", "duplicates"] as const;

function readMost(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new HubError("MOST_INVALID", "--most: that is not a number from 1 to 999999. Give one, such as 20.");
}

type Found = Awaited<ReturnType<typeof findSubmissions>>;

function single(reports: Found): string {
  const [{ id, receivedAt, yearToldBy }] = reports as [Found[0]];
  const year = yearToldBy === null ? "" : `, its collection year told by ${yearToldBy}`;
  const received = `Submission ${id}, received ${receivedAt.slice(0, 16)} UTC${year}`;
  return [received, reportTable(reports), issueLines(reports)].filter((part) => part !== "").join("\n\n");
}

function list(authority: string, reports: Found): string {
  if (reports.length === 0) return `No file has been sent for ${authority} yet.`;
  const header = ["id", "received", "file", "source", "year", "status", ...COUNTS];
  const rows = reports.map((report) => [
    ...[report.id.slice(0, 8), report.receivedAt.slice(0, 16), report.fileName, report.source ?? ""],
    ...[String(report.collectionYear ?? ""), report.status, ...COUNTS.map((name) => String(report[name]))],
  ]);
  return `Submissions of ${authority}\n${textTable(header, rows)}`;
}
