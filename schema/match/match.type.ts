import { Field, Float, ID, ObjectType } from "type-graphql";
import { AGREEMENTS, evidenceOf, MATCH_STATUSES } from "../../src/identity/queue";
import type { Match as HubMatch, ShownEvidence, Side } from "../../src/identity/queue";
import { codeEnum } from "../codeEnum";
import { connectionOf } from "../relay/connection";
import { IdentityDecision } from "./decision.type";
import { MatchSide } from "./side.type";

const listOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([code, said]) => ({ code, words: said }));

const MatchStatus = codeEnum("MatchStatus", "Where a match stands.", listOf(MATCH_STATUSES));

const { waiting, accepted, rejected, never } = MATCH_STATUSES;

export const MatchList = codeEnum(
  "MatchList",
  "Which matches are listed.",
  listOf({ waiting, accepted, rejected, never }),
);

const MatchKind = codeEnum("MatchKind", "What a match would make one child of.", [
  { code: "link", words: "An identifier and a child." },
  { code: "duplicate", words: "Two local ids, each with a child of its own." },
]);

const Agreement = codeEnum(
  "Agreement",
  "How far both sides of a match agree in a field.",
  listOf(AGREEMENTS),
);

@ObjectType("MatchEvidence", {
  description: "How far both sides agree in one field: never what they tell.",
  simpleResolvers: true,
})
export class MatchEvidence implements ShownEvidence {
  @Field(() => String, { description: "The code of the field." })
  field!: string;

  @Field(() => String, { description: "Its name." })
  title!: string;

  @Field(() => Agreement, { description: "How far they agree." })
  agreement!: ShownEvidence["agreement"];

  @Field(() => String, { description: "The same in words." })
  words!: string;

  @Field(() => Float, {
    nullable: true,
    description: "What it weighs, in bits: above 0 for one child, below 0 against; null: it is not known.",
  })
  weight!: number | null;
}

@ObjectType("Match", {
  description: "Two identifiers that may be one child, or of which a person decided.",
  simpleResolvers: true,
})
export class Match {
  @Field(() => ID, { description: "Its id: the same as long as there are these two identifiers." })
  id!: string;

  @Field(() => MatchStatus, { description: "Where it stands." })
  status!: string;

  @Field(() => MatchKind, { description: "What it would make one child of." })
  kind!: string;

  @Field(() => String, { nullable: true, description: "The rule that proposed it; null: nobody was asked." })
  rule!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The sum of the weights, in bits: each makes one child twice as likely; null: nothing was weighed.",
  })
  score!: number | null;

  @Field(() => [MatchSide], { description: "The two identifiers." })
  sides!: readonly MatchSide[];

  @Field(() => [MatchEvidence], { description: "What speaks for and against, field by field." })
  evidence!: readonly MatchEvidence[];

  @Field(() => IdentityDecision, {
    nullable: true,
    description: "The decision that stands, else the newest that was undone; null: nobody has decided.",
  })
  decision!: IdentityDecision | null;

  /** Where it stands in the list of its status; not part of the graph. */
  place!: string;

  static of(match: HubMatch, place: string, known: ReadonlyMap<string, Side>): Match {
    const { id, status, subject, other, rule, score, decision } = match;
    const sides = [subject, other].map((one) => MatchSide.of(one, known.get(one)));
    const kind = sides.every((side) => side.kind === "local") ? "duplicate" : "link";
    return {
      ...{ id, status, kind, rule, score, sides, place, evidence: evidenceOf(match.evidence) },
      decision: decision && IdentityDecision.of(decision, sides),
    };
  }
}

export const MatchConnection = connectionOf(Match, "Match", "matches");

@ObjectType("MatchDecided", {
  description: "What was decided, and the match as it stands since.",
  simpleResolvers: true,
})
export class MatchDecided {
  @Field(() => IdentityDecision, { description: "The decision, as the journal has it." })
  decision!: IdentityDecision;

  @Field(() => Match, { description: "The match as it stands since." })
  match!: Match;
}
