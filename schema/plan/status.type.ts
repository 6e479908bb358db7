import { Field, ObjectType } from "type-graphql";
import type { DatedStatus } from "../../src/plans/statuses";
import { DateScalar } from "../scalars/date";
import { PlanStatusForm, PlanUpdateOrigin } from "./enums";

@ObjectType("PlanStatus", {
  description: "A status as printed, as it reads in its plan's vocabulary, and the day it is of.",
  simpleResolvers: true,
})
export class PlanStatus {
  @Field(() => String, { description: "As printed." })
  printed!: string;

  @Field(() => PlanStatusForm, { description: "Its normal form." })
  normal!: string;

  @Field(() => String, { nullable: true, description: "blue, red, amber or green; null: no colour." })
  colour!: string | null;

  @Field(() => String, { nullable: true, description: "What the vocabulary says it means." })
  meaning!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day it is of; null: not known." })
  on!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "A day within it by which it is due." })
  dueOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Which way it goes, where an arrow says: better, worse, same.",
  })
  direction!: string | null;

  @Field(() => Boolean, {
    description: "Whether colour, words and progress say different things: all are kept as they are.",
  })
  isDisagreeing!: boolean;

  @Field(() => PlanStatusForm, {
    nullable: true,
    description: "How things stand by its progress; null: not said.",
  })
  progressSays!: string | null;

  @Field(() => Boolean, {
    description: "Whether it holds letters of another alphabet, read as the Latin ones they look like.",
  })
  hasLookAlikes!: boolean;

  @Field(() => PlanUpdateOrigin, { description: "Where it was told." })
  origin!: string;

  static of({ due, ...status }: DatedStatus): PlanStatus {
    return { ...status, dueOn: due?.on ?? null };
  }
}
