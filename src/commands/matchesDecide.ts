import { userInfo } from "node:os";
import { Command } from "commander";
import type { DecisionKind } from "../identity/decisions";
import { decideMatch, undoDecision } from "../identity/queue";
import type { Decided, Match } from "../identity/queue";
import { HubError } from "../lib/hubError";
import { answeringAuthority } from "./authority";
import { matchText } from "./matchesText";
import { oneMatch } from "./oneMatch";
import { shownMatches } from "./shownMatch";
import { withHub } from "./withHub";
import type { Hub } from "./withHub";

interface Options {
  readonly authority?: string;
  readonly reason: string;
  readonly by?: string;
}

interface Deciding {
  readonly authority: string;
  readonly match: Match;
  readonly reason: string;
  readonly by: string;
}

/** `hub matches accept|reject|never|undo ID`: what a person decides of one match. */
export function deciding(): Command[] {
  return [
    decision("accept", "Decides that both identifiers are one child.", decideAs("same")),
    decision(
      "reject",
      "Decides that they are not one child; it comes back only with more evidence.",
      decideAs("different"),
    ),
    decision(
      "never",
      "Decides that they are not one child, and that it is never proposed again.",
      decideAs("never"),
    ),
    decision("undo", "Undoes the decision of a match: it is linked as if nobody had decided.", undoLast),
  ];
}

type Decide = (hub: Hub, asked: Deciding) => Promise<Decided>;

const decideAs =
  (decision: DecisionKind): Decide =>
  ({ database }, { authority, match: { id }, reason, by }) =>
    decideMatch(database.knex, { authority, id, decision, reason, decidedBy: by });

function undoLast({ database }: Hub, { authority, match, reason, by }: Deciding): Promise<Decided> {
  if (!match.decision)
    throw new HubError(
      "DECISION_NOT_FOUND",
      "Match: nobody has decided it. There is nothing to undo; see it with hub matches show.",
    );
  return undoDecision(database.knex, { authority, id: match.decision.id, reason, by });
}

/** Who decides, as the journal keeps it. */
function deciderOf({ by = userInfo().username }: Options): string {
  const name = by.trim();
  if (name.length > 0 && name.length <= LONGEST_NAME) return name;
  throw new HubError(
    "BY_INVALID",
    `--by: it is blank or longer than ${LONGEST_NAME} characters. Give the name of who decides.`,
  );
}

/** Most characters of who decides. */
const LONGEST_NAME = 100;

function decision(name: string, description: string, decide: Decide): Command {
  return new Command(name)
    .description(description)
    .argument("<id>", "the id of the match, or the first characters of it")
    .requiredOption("--reason <text>", "why, in a sentence, without a child's name or number")
    .option("--by <name>", "who decides (else the name of the account)")
    .option("--authority <code>", "the authority (else HUB_AUTHORITY, else that of the newest submission)")
    .action((idStart: string, _own: Options, command: Command) =>
      withHub("matches", async (hub) => {
        const options = command.optsWithGlobals<Options>();
        const authority = await answeringAuthority(hub, options.authority);
        const found = await oneMatch(hub, authority, idStart);
        const by = deciderOf(options);
        const { match } = await decide(hub, { authority, match: found, reason: options.reason, by });
        const [shown] = await shownMatches(hub.database.knex, authority, [match]);
        process.stdout.write(`${matchText(authority, shown!)}\n`);
      }),
    );
}
