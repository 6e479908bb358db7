import { Command } from "commander";
import { withArrivals } from "../ingest/ingestAll";
import type { IngestSettings } from "../ingest/ingest";
import { receivingAuthority } from "./authority";
import { checkText } from "./checkText";
import { collect, readDay, readYear, sourcesWith } from "./ingestOptions";
import { takeAll } from "./takeAll";
import { withHub } from "./withHub";

interface Options {
  readonly authority?: string;
  readonly year?: string;
  readonly extracted?: string;
  readonly mapping?: readonly string[];
  readonly tolerant?: boolean;
  readonly json?: boolean;
}

/** `hub check FILE...`: says what taking files in would do, and does none of it. */
export function checkCommand(): Command {
  return new Command("check")
    .description("Says what taking CSV files in would do, without doing it.")
    .argument("<file...>", "files or folders, as for ingest; each is looked at by itself")
    .option("--authority <code>", "the authority the files are from (else HUB_AUTHORITY, else LOCAL)")
    .option("--year <year>", "the collection year of SSDA903 files (else told by their dates)")
    .option(
      "--extracted <date>",
      "the day the files were extracted (else the date in a file's name, else today)",
    )
    .option("--mapping <file>", "a local mapping, beside those of HUB_MAPPINGS; may be repeated", collect)
    .option("--tolerant", "read rows whose cells may have slid as well as can be, with a warning each")
    .option("--json", "print the reports as JSON")
    .addHelpText(
      "after",
      "\nExit code: 0 every file would be taken, 1 the hub could not run, 2 some files would be refused or held.",
    )
    .action(run);
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const asked = { year: readYear(options.year), extractedOn: readDay(options.extracted) };
  const reports = await withHub("check", async (hub) => {
    const settings = {
      ...{ ...hub, ...asked, dryRun: true, tolerant: options.tolerant === true },
      authority: receivingAuthority(hub, options.authority),
      sources: await sourcesWith(hub.config, options.mapping),
    } as IngestSettings;
    return withArrivals(paths, settings, (files) => takeAll(hub, files, settings, options.json === true));
  });
  process.stdout.write(options.json ? `${JSON.stringify(reports, null, 2)}\n` : checkText(reports));
}
