import { Command } from "commander";
import { answeringAuthority } from "./authority";
import { matchText } from "./matchesText";
import { oneMatch } from "./oneMatch";
import { shownMatches } from "./shownMatch";
import { withHub } from "./withHub";

interface Options {
  readonly authority?: string;
  readonly json?: boolean;
}

/** `hub matches show ID`: one match with what speaks for and against it. */
export function showCommand(): Command {
  return new Command("show")
    .description("Shows one match: its two identifiers, what speaks for and against, and what was decided.")
    .argument("<id>", "the id, or the first characters of it")
    .option("--authority <code>", "the authority (else HUB_AUTHORITY, else that of the newest submission)")
    .option("--json", "print as JSON")
    .action((idStart: string, _own: Options, command: Command) =>
      withHub("matches", async (hub) => {
        const options = command.optsWithGlobals<Options>();
        const authority = await answeringAuthority(hub, options.authority);
        const match = await oneMatch(hub, authority, idStart);
        const [shown] = await shownMatches(hub.database.knex, authority, [match]);
        process.stdout.write(
          `${options.json ? JSON.stringify(shown, null, 2) : matchText(authority, shown!)}\n`,
        );
      }),
    );
}
