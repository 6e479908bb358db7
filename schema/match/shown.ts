import type { Decision } from "../../src/identity/decisions";
import { placeOfMatch, sidesOf } from "../../src/identity/queue";
import type { Decided, Match as HubMatch } from "../../src/identity/queue";
import type { Context } from "../context";
import { IdentityDecision } from "./decision.type";
import { Match, MatchDecided } from "./match.type";
import { MatchSide } from "./side.type";

type Pair = Pick<HubMatch, "subject" | "other">;

/** What is known of the identifiers of some matches, with one statement for all of them. */
const sidesOfAll = ({ knex, viewer }: Context, pairs: readonly Pair[]) =>
  sidesOf(knex, viewer.authority, [...new Set(pairs.flatMap(({ subject, other }) => [subject, other]))]);

export async function shownMatches(context: Context, matches: readonly HubMatch[]): Promise<Match[]> {
  const known = await sidesOfAll(context, matches);
  return matches.map((match) => Match.of(match, placeOfMatch(match), known));
}

export async function shownDecisions(
  context: Context,
  decisions: readonly Decision[],
): Promise<IdentityDecision[]> {
  const known = await sidesOfAll(context, decisions);
  return decisions.map((decision) => {
    const { subject, other } = decision;
    return IdentityDecision.of(
      decision,
      [subject, other].map((one) => MatchSide.of(one, known.get(one))),
    );
  });
}

export async function shownDecided(context: Context, { decision, match }: Decided): Promise<MatchDecided> {
  const [shown] = await shownMatches(context, [match]);
  return { decision: IdentityDecision.of(decision, shown!.sides), match: shown! };
}
