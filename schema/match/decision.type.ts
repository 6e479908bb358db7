import { Field, Float, ID, ObjectType } from "type-graphql";
import type { Decision } from "../../src/identity/decisions";
import { matchIdOf } from "../../src/identity/queue";
import { codeEnum } from "../codeEnum";
import { connectionOf } from "../relay/connection";
import { DateTimeScalar } from "../scalars/dateTime";
import { MatchSide } from "./side.type";

export const MatchDecision = codeEnum("MatchDecision", "What a person can decide of two identifiers.", [
  { code: "same", words: "They are one child." },
  { code: "different", words: "They are not one child, whatever a source claims." },
  { code: "never", words: "They are not one child, and it is never proposed again." },
]);

@ObjectType("IdentityDecision", {
  description: "What a person decided of two identifiers. It stays in the journal when it is undone.",
  simpleResolvers: true,
})
export class IdentityDecision {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => ID, { description: "The id of the match it is about." })
  match!: string;

  @Field(() => [MatchSide], {
    description:
      "The two identifiers: the one that was linked or not, then that whose child it is or is not.",
  })
  sides!: readonly MatchSide[];

  @Field(() => MatchDecision, { description: "What was decided." })
  decision!: string;

  @Field(() => String, { description: "Why." })
  reason!: string;

  @Field(() => String, { description: "The account that decided." })
  decidedBy!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  decidedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: "The rule that proposed it; null: somebody decided without being asked.",
  })
  rule!: string | null;

  @Field(() => Float, { nullable: true, description: "The score it had then, in bits; null: none." })
  score!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was undone; null: it stands." })
  undoneAt!: string | null;

  @Field(() => String, { nullable: true, description: "The account that undid it; null: it stands." })
  undoneBy!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was undone; null: it stands." })
  undoneReason!: string | null;

  static of(decision: Decision, sides: readonly MatchSide[]): IdentityDecision {
    const { authority, subject, other, decidedAt, undoneAt, ...rest } = decision;
    const { id, reason, decidedBy, rule, score, undoneBy, undoneReason } = rest;
    return {
      ...{
        id,
        match: matchIdOf(authority, subject, other),
        sides,
        decision: rest.decision,
        reason,
        decidedBy,
      },
      ...{ decidedAt: momentOf(decidedAt), rule, score },
      ...{ undoneAt: undoneAt === null ? null : momentOf(undoneAt), undoneBy, undoneReason },
    };
  }
}

/** A moment as PostgreSQL writes it in UTC, or as ISO has it, as ISO has it. */
export const momentOf = (text: string): string => text.replace(" ", "T").replace(/[+-]00(:?00)?$/, "Z");

export const IdentityDecisionConnection = connectionOf(
  IdentityDecision,
  "IdentityDecision",
  "decisions about who is who",
);
