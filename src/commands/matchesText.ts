import type { MatchStatus } from "../identity/queue";
import { textTable } from "../lib/textTable";
import type { ShownMatch, ShownSide } from "./shownMatch";

const KINDS: Readonly<Record<ShownSide["kind"], string>> = {
  local: "local id",
  upn: "a UPN",
  nhs: "an NHS number",
  uln: "a learner number",
  pupil: "a census pupil",
};

/** What an identifier is called: the authority's own id as it is, any other by its kind. */
const nameOf = ({ kind, localId }: ShownSide) =>
  localId === null ? KINDS[kind] : `${KINDS[kind]} ${localId}`;

const EMPTY: Readonly<Partial<Record<MatchStatus, (authority: string) => string>>> = {
  waiting: (authority) => `No match of ${authority} waits for a person. Look for more with hub matches find.`,
};

/** Matches as a table, a row each. */
export function matchList(authority: string, status: MatchStatus, matches: readonly ShownMatch[]): string {
  if (matches.length === 0) return EMPTY[status]?.(authority) ?? `No match of ${authority} is ${status}.`;
  const header = ["id", "score", "this", "told by", "may be", "agrees", "nearly", "differs", "decided by"];
  const rows = matches.map((match) => {
    const [this_, other] = match.sides as [ShownSide, ShownSide];
    const fields = (agreement: string) =>
      match.evidence.flatMap((one) => (one.agreement === agreement ? [one.field] : [])).join(" ");
    return [
      ...[match.id.slice(0, 8), scoreOf(match), nameOf(this_), this_.systems.join(", "), nameOf(other)],
      ...[fields("agrees"), fields("nearly"), fields("differs"), match.decision?.decidedBy ?? ""],
    ];
  });
  return `Matches of ${authority} that are ${status}\n${textTable(header, rows)}`;
}

const scoreOf = ({ score }: Pick<ShownMatch, "score">) => (score === null ? "" : score.toFixed(1));

/** One match with what speaks for and against it. */
export function matchText(authority: string, match: ShownMatch): string {
  const { id, status, rule, evidence } = match;
  const heading = `Match ${id} of ${authority}: ${status}${rule === null ? "" : `, by the rule "${rule}"`}${match.score === null ? "" : `, score ${scoreOf(match)} bits`}`;
  const sides = textTable(
    ["identifier", "told by", "records", "known since", "child"],
    match.sides.map((side) => [
      ...[nameOf(side), side.systems.join(", "), String(side.records)],
      ...[side.since?.slice(0, 16) ?? "", side.child?.slice(0, 8) ?? "no file tells it any more"],
    ]),
  );
  const weighed = textTable(
    ["field", "agreement", "bits", "in words"],
    evidence.map(({ title, agreement, weight, words }) => [
      ...[title, agreement, weight === null ? "" : weight.toFixed(2), words],
    ]),
  );
  return [heading, sides, ...(evidence.length > 0 ? [weighed] : []), ...decisionLines(match)].join("\n\n");
}

const SAID = {
  same: "one child",
  different: "not one child",
  never: "not one child, never to be asked again",
};

function decisionLines({ decision }: ShownMatch): string[] {
  if (!decision) return [];
  const { decidedBy, decidedAt, reason, undoneAt, undoneBy, undoneReason } = decision;
  const made = `${minute(decidedAt)}: ${decidedBy} decided: ${SAID[decision.decision]}. Because: ${reason}`;
  const undone =
    undoneAt === null ? [] : [`${minute(undoneAt)}: ${undoneBy} undid it. Because: ${undoneReason}`];
  return [[made, ...undone].join("\n")];
}

const minute = (moment: string) => moment.slice(0, 16).replace("T", " ");
