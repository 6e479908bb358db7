import { userInfo } from "node:os";
import { Command } from "commander";
import { findPairs } from "../identity/scoring";
import { dismiss, release } from "../ingest/held";
import { withdrawSubmission } from "../ingest/withdraw";
import { answeringAuthority } from "./authority";
import { sourcesWith } from "./ingestOptions";
import { oneSubmission } from "./oneSubmission";
import { issueLines, reportTable } from "./reportText";
import { indicatorCodes } from "./takeAll";
import { withHub } from "./withHub";
import type { Hub } from "./withHub";

interface Options {
  readonly authority?: string;
}

/** A person's decision on one submission: gives what to print. */
type Decision = (hub: Hub, authority: string, id: string) => Promise<string>;

/** `hub submissions release|dismiss|withdraw ID`: what a person decides about one submission. */
export function decisions(): Command[] {
  return [
    decision("release", "Takes a held file in after all, as it came.", async (hub, authority, id) => {
      const sources = await sourcesWith(hub.config);
      const settings = { ...hub, authority, sources, indicators: indicatorCodes };
      const report = await release(hub.database.knex, id, settings, decidedBy());
      return [reportTable([report]), issueLines([report])].filter((part) => part !== "").join("\n\n");
    }),
    decision("dismiss", "Gives a held file up: nothing of it is taken.", async (hub, authority, id) => {
      await dismiss(hub.database.knex, authority, id, decidedBy());
      return `Submission ${id.slice(0, 8)} is dismissed and its file forgotten.`;
    }),
    decision(
      "withdraw",
      "Takes a merged file back: every figure goes back to what it was.",
      async (hub, authority, id) => {
        const { ended, restored } = await withdrawSubmission(hub.database.knex, authority, id, decidedBy());
        return `Submission ${id.slice(0, 8)} is withdrawn: ${ended} ${records(ended)} ended, ${restored} ${stand(restored)} again as before.`;
      },
    ),
  ];
}

const records = (count: number) => (count === 1 ? "record of it has" : "records of it have");
const stand = (count: number) => (count === 1 ? "stands" : "stand");

function decision(name: string, description: string, decide: Decision): Command {
  return (
    new Command(name)
      .description(description)
      .argument("<id>", "the id, or the first characters of it")
      .option("--authority <code>", "the authority (else HUB_AUTHORITY, else that of the newest submission)")
      // The command above takes --authority too, and is given it: an option counts wherever it stands.
      .action(async (idStart: string, _: Options, command: Command) => {
        const options = command.optsWithGlobals<Options>();
        await withHub("submissions", async (hub) => {
          const authority = await answeringAuthority(hub, options.authority);
          const { id } = await oneSubmission(hub, authority, idStart);
          process.stdout.write(`${await decide(hub, authority, id)}\n`);
          await findPairs(hub.database.knex, { authority });
        });
      })
  );
}

/** Who decides at the command line: the name of the account, as the journal keeps it. */
function decidedBy(): string {
  return userInfo().username;
}
