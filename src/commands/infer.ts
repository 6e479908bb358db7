import path from "node:path";
import { Command } from "commander";
import { infer } from "../ingest/infer/infer";
import { proposalText } from "../ingest/infer/proposalText";
import { HubError } from "../lib/hubError";
import { nearest } from "../lib/nearest";
import { sources } from "../sources";
import type { Source } from "../sources/source";

/** `hub infer FILE`: proposes a local mapping for a person to correct. Needs no database. */
export function inferCommand(): Command {
  return new Command("infer")
    .description("Looks at a local extract and proposes a mapping, as YAML, for you to correct and save.")
    .argument("<file>", "a CSV file in any encoding and with any delimiter")
    .option("--feeds <source>", "the code of the source it feeds (else the likeliest)")
    .action(run);
}

async function run(file: string, { feeds }: { readonly feeds?: string }): Promise<void> {
  const found = await infer(file, feeds === undefined ? sources : [readSource(feeds)]);
  const name = path.basename(file);
  process.stdout.write(
    found.isPlain
      ? `# ${name} is a file of ${found.source.title} (${found.source.code}) as it stands. No mapping is needed.\n`
      : proposalText(found.proposal, name),
  );
}

function readSource(code: string): Source {
  const found = sources.find((source) => source.code === code.toLowerCase());
  if (found) return found;
  const [like] = nearest(
    code,
    sources.map((source) => source.code),
    1,
  );
  const advice = like ? `Did you mean ${like}?` : "See the source dictionary.";
  throw new HubError("SOURCE_UNKNOWN", `--feeds: there is no source with that code. ${advice}`);
}
