import { Field, ObjectType } from "type-graphql";
import type { Deadline, DeadlinePart } from "../../src/plans/deadline";
import { partStatusOn } from "../../src/plans/parts";
import type { PartStatus } from "../../src/plans/parts";
import type { PastDeadline } from "../../src/plans/pastDeadlines";
import { DateScalar } from "../scalars/date";
import { DeadlineKind } from "./enums";
import { PlanStatus } from "./status.type";

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

  @Field(() => PlanStatus, {
    nullable: true,
    description: "How the part stands on the day by itself; null: nothing is told of it alone.",
  })
  status!: PlanStatus | null;

  static of({ label, deadline: { printed, on } }: DeadlinePart, status: PartStatus | null): PlanDeadlinePart {
    return { label, printed, on, status: status && PlanStatus.of(status) };
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

  @Field(() => [DateScalar], { description: "The days it slipped from as printed with it, the first first." })
  slippedFrom!: readonly string[];

  @Field(() => [PlanDeadlinePart], { description: "The deadlines of its parts." })
  parts!: readonly PlanDeadlinePart[];

  @Field(() => [String], { description: "What has the form of a date in it and is none." })
  damaged!: readonly string[];

  /** `statuses`: of its parts. `asAt`: the day asked about. */
  static of(
    { history, parts, ...deadline }: Deadline,
    statuses: readonly PartStatus[],
    asAt: string,
  ): PlanDeadline {
    const partOf = (part: DeadlinePart) =>
      PlanDeadlinePart.of(part, partStatusOn(statuses, part.label, asAt));
    return { ...deadline, slippedFrom: history, parts: parts.map(partOf) };
  }
}

@ObjectType("PlanDeadlineBefore", {
  description: "A deadline that a row had until its plan was sent anew with another.",
  simpleResolvers: true,
})
export class PlanDeadlineBefore {
  @Field(() => PlanDeadline, { description: "The deadline." })
  deadline!: PlanDeadline;

  @Field(() => DateScalar, { description: "The day of the last file that told it." })
  lastToldOn!: string;

  static of(this: void, { deadline, lastToldOn }: PastDeadline): PlanDeadlineBefore {
    return { deadline: PlanDeadline.of(deadline, [], lastToldOn), lastToldOn };
  }
}
