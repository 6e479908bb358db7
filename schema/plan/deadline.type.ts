import { Field, ObjectType } from "type-graphql";
import type { Deadline, DeadlinePart } from "../../src/plans/deadline";
import { DateScalar } from "../scalars/date";
import { DeadlineKind } from "./enums";

@ObjectType("PlanDeadlinePart", {
  description: "The deadline of one part of an action.",
  simpleResolvers: true,
})
export class PlanDeadlinePart {
  @Field(() => String, { description: "a, b, 1, 2, or the words it is called by." })
  label!: string;

  @Field(() => String, { description: "As printed." })
  printed!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day it is due; null: none is told." })
  on!: string | null;

  static of({ label, deadline: { printed, on } }: DeadlinePart): PlanDeadlinePart {
    return { label, printed, on };
  }
}

@ObjectType("PlanDeadline", { description: "A deadline as printed and as it reads.", simpleResolvers: true })
export class PlanDeadline {
  @Field(() => String, { description: "As printed." })
  printed!: string;

  @Field(() => DeadlineKind, { description: "What it is." })
  kind!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day by which all of it is due; null: none." })
  on!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The first day, of a period." })
  from!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How often: weekly, monthly, quarterly, termly, yearly.",
  })
  recurs!: string | null;

  @Field(() => [DateScalar], { description: "The days it slipped from, the first first." })
  slippedFrom!: readonly string[];

  @Field(() => [PlanDeadlinePart], { description: "The deadlines of its parts." })
  parts!: readonly PlanDeadlinePart[];

  @Field(() => [String], { description: "What has the form of a date in it and is none." })
  damaged!: readonly string[];

  static of({ history, parts, ...deadline }: Deadline): PlanDeadline {
    return { ...deadline, slippedFrom: history, parts: parts.map(PlanDeadlinePart.of) };
  }
}
