import { Command } from "commander";
import { gaps, GAPS } from "../identity/gaps";
import { withArrivals } from "../ingest/ingestAll";
import type { IngestSettings } from "../ingest/ingest";
import type { SubmissionReport } from "../ingest/report";
import { receivingAuthority } from "./authority";
import { collect, readDay, readYear, sourcesWith } from "./ingestOptions";
import { issueLines, reportTable } from "./reportText";
import { takeAll } from "./takeAll";
import { withHub } from "./withHub";
import type { Hub } from "./withHub";

interface Options {
  readonly authority?: string;
  readonly year?: string;
  readonly extracted?: string;
  readonly mapping?: readonly string[];
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly acceptWithdrawals?: boolean;
}

/** `hub ingest PATH...`: takes files in and says what became of every row. */
export function ingestCommand(): Command {
  return new Command("ingest")
    .description(
      "Takes CSV files and SSDA903 XML in (folders are searched) and says what became of every row.",
    )
    .argument("<path...>", "files or folders; a file is recognised by its header, not its name")
    .option("--authority <code>", "the authority the files are from (else HUB_AUTHORITY, else LOCAL)")
    .option(
      "--year <year>",
      "the collection year of SSDA903 files: 2018 is the year to 31 March 2018 (else told by their dates)",
    )
    .option(
      "--extracted <date>",
      "the day the files were extracted, such as 2018-03-31 (else the date in a file's name, else today)",
    )
    .option("--mapping <file>", "a local mapping, beside those of HUB_MAPPINGS; may be repeated", collect)
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
  const extracted = readDay(options.extracted);
  const [reports, gapLines] = await withHub("ingest", async (hub) => {
    const { dryRun, acceptWithdrawals } = options;
    const authority = receivingAuthority(hub, options.authority);
    const settings: IngestSettings = {
      ...hub,
      authority,
      year,
      dryRun,
      acceptWithdrawals,
      extractedOn: extracted,
      sources: await sourcesWith(hub.config, options.mapping),
    } as IngestSettings;
    const reports = await withArrivals(paths, settings, (files) =>
      takeAll(hub, files, settings, options.json === true),
    );
    return [reports, await gapText(hub, authority)] as const;
  });
  process.stdout.write(
    options.json
      ? `${JSON.stringify(reports, null, 2)}\n`
      : summary(reports, gapLines, options.dryRun === true),
  );
}

/** Who is missing where the systems' lists should meet: no file is wrong by itself, and yet they differ. */
async function gapText({ database }: Hub, authority: string): Promise<string> {
  const { cells } = await gaps(database.knex, authority, "exact");
  const some = cells.filter(({ value }) => value !== null && value > 0);
  return some
    .map(({ group, value }) => `${authority}: ${GAPS[group["gap"] as keyof typeof GAPS]}: ${value}.`)
    .join("\n");
}

function summary(reports: readonly SubmissionReport[], gapLines: string, dryRun: boolean): string {
  const parts = [reportTable(reports), issueLines(reports)];
  parts.push(dryRun ? "Dry run: nothing was changed." : gapLines);
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
