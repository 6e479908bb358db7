import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date";
import { DateTimeScalar } from "../scalars/dateTime";
import { PlanMove, PlanProblemCode, PlanStatusForm, PlanUpdateOrigin } from "./enums";

@ObjectType("PlanUpdate", { description: "Progress on a row of a plan.", simpleResolvers: true })
export class PlanUpdate {
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day it is of; null: none, or one that does not exist.",
  })
  saidOf!: string | null;

  @Field(() => String, { nullable: true, description: "Its date as printed within a cell." })
  printedDate!: string | null;

  @Field(() => String, { nullable: true, description: "What its heading says, such as achieved." })
  heading!: string | null;

  @Field(() => String, { nullable: true, description: "What it says." })
  words!: string | null;

  @Field(() => String, { nullable: true, description: "The status told with it, as printed." })
  status!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The part of the row it is of, by its letter or name; null: the whole row.",
  })
  part!: string | null;

  @Field(() => PlanUpdateOrigin, { description: "Where it comes from." })
  origin!: string;

  @Field(() => Boolean, { description: "Whether it is dated before one above it in its cell." })
  isOutOfOrder!: boolean;

  @Field(() => Boolean, {
    description: "Whether it is dated years before or after its plan, as one with a wrong year is.",
  })
  isOutOfPeriod!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The account that recorded it; null: it arrived in a file.",
  })
  recordedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was recorded." })
  recordedAt!: string | null;
}

@ObjectType("PlanOwner", {
  description: "A role that answers for a row of a plan. Never a person's name.",
  simpleResolvers: true,
})
export class PlanOwner {
  @Field(() => String, { description: "The role." })
  role!: string;

  @Field(() => String, { nullable: true, description: "The body it belongs to." })
  body!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it leads; null: not said." })
  isLead!: boolean | null;

  @Field(() => DateScalar, { description: "From when." })
  fromOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "Until when; null: still." })
  toOn!: string | null;
}

@ObjectType("PlanMoveCount", { description: "How many actions went one way.", simpleResolvers: true })
export class PlanMoveCount {
  @Field(() => PlanMove, { description: "Which way." })
  move!: string;

  @Field(() => Int, { description: "How many." })
  actions!: number;
}

@ObjectType("PlanActionsMovement", {
  description: "How the actions of a recommendation went from one day to another.",
  simpleResolvers: true,
})
export class PlanActionsMovement {
  @Field(() => [PlanMoveCount], { description: "How many went each way; ways that none went are left out." })
  moves!: readonly PlanMoveCount[];

  @Field(() => Int, { description: "Updates on them after the first day, up to the second." })
  updates!: number;
}

@ObjectType("PlanMovement", { description: "How a row went from one day to another.", simpleResolvers: true })
export class PlanMovement {
  @Field(() => PlanStatusForm, { description: "How it stood on the earlier day." })
  before!: string;

  @Field(() => PlanStatusForm, { description: "How it stands on the day asked about." })
  after!: string;

  @Field(() => PlanMove, { description: "Which way it went." })
  move!: string;

  @Field(() => Int, { description: "Updates after the earlier day." })
  updates!: number;
}

@ObjectType("PlanProblem", {
  description: "Something that is wrong in a plan, where, and what may have been meant. The row is kept.",
  simpleResolvers: true,
})
export class PlanProblem {
  @Field(() => PlanProblemCode, { description: "What kind of thing." })
  code!: string;

  @Field(() => String, { nullable: true, description: "Code of the plan; null: it is about an indicator." })
  plan!: string | null;

  @Field(() => String, { nullable: true, description: "Code of the row, or of the indicator." })
  item!: string | null;

  @Field(() => String, { description: "What is wrong, and what to do." })
  says!: string;

  @Field(() => [String], { description: "What is known and looks most like what was named." })
  nearest!: readonly string[];
}

@ObjectType("PlanStatusCount", { description: "How often a status is printed.", simpleResolvers: true })
export class PlanStatusCount {
  @Field(() => String, {
    nullable: true,
    description: "As it reads in Latin letters; null: the cell is blank.",
  })
  printed!: string | null;

  @Field(() => PlanStatusForm, { description: "Its normal form." })
  normal!: string;

  @Field(() => Int, { description: "On how many actions." })
  actions!: number;
}
