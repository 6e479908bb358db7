import { Command } from "commander";
import { findPairs } from "../identity/scoring";
import type { Found } from "../identity/scoring";
import { answeringAuthority } from "./authority";
import { withHub } from "./withHub";

interface Options {
  readonly authority?: string;
}

/** `hub matches find`: looks for identifiers that may be one child, by what current records tell. */
export function findCommand(): Command {
  return new Command("find")
    .description(
      "Looks for identifiers that may be one child, and puts those that are likely enough to a person.",
    )
    .option("--authority <code>", "the authority (else HUB_AUTHORITY, else that of the newest submission)")
    .action((_own: Options, command: Command) =>
      withHub("matches", async (hub) => {
        const authority = await answeringAuthority(hub, command.optsWithGlobals<Options>().authority);
        process.stdout.write(`${said(authority, await findPairs(hub.database.knex, { authority }))}\n`);
      }),
    );
}

function said(authority: string, { proposed, agreed, withdrawn, crowded }: Found): string {
  const [wait, are] = [proposed === 1 ? "waits" : "wait", withdrawn === 1 ? "is" : "are"];
  const counts = `${proposed} new ${wait} for a person, ${agreed} linked by an agreed combination, ${withdrawn} ${are} not proposed any more`;
  const many = `${crowded} ${crowded === 1 ? "identifier" : "identifiers"} might be any of many children, so that more has to be told of them.`;
  return `Matches of ${authority} since the last search: ${counts}.${crowded > 0 ? `\n${many}` : ""}`;
}
