import { Command } from "commander";
import { gaps, GAPS } from "../identity/gaps";
import { arrivals, ingestAll } from "../ingest/ingestAll";
import type { Arrival } from "../ingest/ingestAll";
import type { IngestSettings } from "../ingest/ingest";
import type { SubmissionReport } from "../ingest/report";
import { HubError } from "../lib/hubError";
import { receivingAuthority } from "./authority";
import { progressBar } from "./progress";
import { issueLines, reportTable } from "./reportText";
import { withHub } from "./withHub";
import type { Hub } from "./withHub";

interface Options {
  readonly authority?: string;
  readonly year?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly acceptWithdrawals?: boolean;
}

const SOME_FILES_NOT_TAKEN = 2;

/** `hub ingest PATH...`: takes files in and says what became of every row. */
export function ingestCommand(): Command {
  return new Command("ingest")
    .description("Takes CSV files in (folders are searched for *.csv) and says what became of every row.")
    .argument("<path...>", "files or folders; a file is recognised by its header, not its name")
    .option("--authority <code>", "the authority the files are from (else HUB_AUTHORITY, else LOCAL)")
    .option(
      "--year <year>",
      "the collection year of SSDA903 files: 2018 is the year to 31 March 2018 (else told by their dates)",
    )
    .option("--dry-run", "say what would happen and change nothing")
    .option("--accept-withdrawals", "let a file withdraw many records of the last one for the same year")
    .option("--json", "print the reports as JSON")
    .addHelpText(
      "after",
      "\nExit code: 0 every file was taken, 1 the hub could not run, 2 some files were refused or held.",
    )
    .action((paths: string[], options: Options) => run(paths, options));
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const year = readYear(options.year);
  const [reports, gapLines] = await withHub("ingest", async (hub) => {
    const { dryRun, acceptWithdrawals } = options;
    const authority = receivingAuthority(hub, options.authority);
    const settings: IngestSettings = { ...hub, authority, year, dryRun, acceptWithdrawals } as IngestSettings;
    const files = await arrivals(paths, settings);
    const reports = await takeAll(hub.database, files, settings, options.json === true);
    return [reports, await gapText(hub, authority)] as const;
  });
  process.stdout.write(
    options.json
      ? `${JSON.stringify(reports, null, 2)}\n`
      : summary(reports, gapLines, options.dryRun === true),
  );
  if (reports.some(({ status }) => status === "refused" || status === "held"))
    process.exitCode = SOME_FILES_NOT_TAKEN;
}

async function takeAll(
  { knex }: { knex: Parameters<typeof ingestAll>[0] },
  files: readonly Arrival[],
  settings: IngestSettings,
  quiet: boolean,
): Promise<SubmissionReport[]> {
  const bar = quiet ? undefined : progressBar(files.reduce((sum, { bytes }) => sum + bytes, 0));
  try {
    return await ingestAll(knex, files, { ...settings, onBytes: (bytes) => bar?.add(bytes) });
  } finally {
    bar?.close();
  }
}

function readYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^20\d\d$/.test(text)) return Number(text);
  throw new HubError(
    "YEAR_INVALID",
    "--year: that is not a collection year. Give the year it ends in, such as 2018 for the year to 31 March 2018.",
  );
}

/** Who is missing where the systems' lists should meet: no file is wrong by itself, and yet they differ. */
async function gapText({ database }: Hub, authority: string): Promise<string> {
  const { cells } = await gaps(database.knex, authority, "exact");
  const some = cells.filter(({ value }) => value !== null && value > 0);
  return some
    .map(({ group, value }) => `${authority}: ${value} ${GAPS[group["gap"] as keyof typeof GAPS]}.`)
    .join("\n");
}

function summary(reports: readonly SubmissionReport[], gapLines: string, dryRun: boolean): string {
  const parts = [reportTable(reports), issueLines(reports)];
  parts.push(dryRun ? "Dry run: nothing was changed." : gapLines);
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
