import type { Knex } from "knex";
import { evidenceOf, kindOf, sidesOf } from "../identity/queue";
import type { Match, ShownEvidence, Side } from "../identity/queue";
import { sourceOf } from "../sources";

/** A match as it may be printed: of a national identifier its kind and no more. */
export interface ShownMatch extends Pick<Match, "id" | "status" | "rule" | "score"> {
  readonly kind: "link" | "duplicate";
  readonly sides: readonly ShownSide[];
  readonly evidence: readonly ShownEvidence[];
  readonly decision: Omit<
    NonNullable<Match["decision"]>,
    "authority" | "subject" | "other" | "evidence" | "match"
  > | null;
}

export interface ShownSide extends Pick<Side, "kind" | "localId" | "sources" | "records"> {
  readonly systems: readonly string[];
  readonly child: string | null;
  readonly since: string | null;
}

/** Matches with what is known of their identifiers. */
export async function shownMatches(
  knex: Knex,
  authority: string,
  matches: readonly Match[],
): Promise<ShownMatch[]> {
  const subjects = matches.flatMap(({ subject, other }) => [subject, other]);
  const known = await sidesOf(knex, authority, [...new Set(subjects)]);
  return matches.map(({ id, status, subject, other, rule, score, evidence, decision }) => {
    const sides = [subject, other].map((one) => shownSide(one, known.get(one)));
    const kind = sides.every((side) => side.kind === "local") ? "duplicate" : "link";
    return {
      ...{ id, status, kind, rule, score, sides },
      ...{ evidence: evidenceOf(evidence), decision: decision && withoutSubjects(decision) },
    };
  });
}

const NOTHING = { localId: null, child: null, sources: [], since: null, records: 0 };

function shownSide(subject: string, side: Side | undefined): ShownSide {
  const { localId, child, sources, since, records } = side ?? NOTHING;
  const systems = [...new Set(sources.flatMap((code) => sourceOf(code)?.system ?? []))];
  return { kind: kindOf(subject), localId, child, systems, sources, since, records };
}

function withoutSubjects(decision: NonNullable<Match["decision"]>): NonNullable<ShownMatch["decision"]> {
  const { id, decision: made, reason, decidedBy, decidedAt, rule, score } = decision;
  const { undoneAt, undoneBy, undoneReason } = decision;
  return { id, decision: made, reason, decidedBy, decidedAt, rule, score, undoneAt, undoneBy, undoneReason };
}
