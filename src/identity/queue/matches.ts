import type { Knex } from "knex";
import { DECISIONS } from "../decisions";
import { pairOf, pairsWaiting } from "../scoring";
import { decisionsOfMatches, standingDecisions } from "./decisionRows";
import { matchOfDecision, matchOfPair, STATUS_OF } from "./match";
import type { Match, MatchStatus } from "./match";

/** A stretch of a list: `after` is the place of the last match of the page before; null: from the beginning. */
export interface MatchPage {
  readonly first: number;
  readonly after: string | null;
}

/**
 * The matches of an authority that stand in a way: those waiting with the likeliest first, those decided with the newest
 * decision first. Those that linked by themselves, or of which a decision was undone, are not listed.
 */
export async function matchesOf(
  knex: Knex,
  authority: string,
  status: MatchStatus,
  { first, after }: MatchPage,
): Promise<Match[]> {
  const decision = DECISIONS.find((one) => STATUS_OF[one] === status);
  if (decision) {
    const decided = await standingDecisions(knex, authority, decision, { first, after });
    return decided.map((row) => matchOfDecision(row.match, row));
  }
  const pairs = await pairsWaiting(knex, authority, { first, after: after ?? undefined });
  const decisions = await decisionsOfMatches(
    knex,
    authority,
    pairs.map(({ id }) => id),
  );
  return pairs.map((pair) => matchOfPair(pair, decisions.get(pair.id) ?? null));
}

/** Where a match stands in the list of its status. */
export const placeOfMatch = ({ id, status, decision }: Match): string =>
  status === "waiting" ? id : (decision?.id ?? id);

/** One match; null: nothing proposes it and nobody decided of it. */
export async function matchOf(knex: Knex, authority: string, id: string): Promise<Match | null> {
  const [pair, decisions] = await Promise.all([
    pairOf(knex, authority, id),
    decisionsOfMatches(knex, authority, [id]),
  ]);
  const decision = decisions.get(id) ?? null;
  if (pair) return matchOfPair(pair, decision);
  return decision && matchOfDecision(id, decision);
}
