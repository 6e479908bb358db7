import { Field, Int, ObjectType } from "type-graphql";
import { childPlanDuty } from "../../src/duties";
import { STANDINGS } from "../../src/duties/standing";
import type { PlanOfChild } from "../../src/indicators/plansOfChildren";
import type { StandingOfKind } from "../../src/plans/children/ofKinds";
import { PLAN_EVENTS } from "../../src/plans/children/timeline";
import type { PlanEvent } from "../../src/plans/children/timeline";
import { codeEnum } from "../codeEnum";
import { DateScalar } from "../scalars/date";
import { ChildPlanType } from "./childPlanType.type";

const coded = (list: object) => Object.entries(list).map(([code, words]) => ({ code, words: String(words) }));

export const Standing = codeEnum(
  "ChildPlanStandingCode",
  "How a child stands with a kind of plan on a date.",
  coded(STANDINGS),
);

export const ChildPlanEventKind = codeEnum(
  "ChildPlanEventKind",
  "What can happen to a plan of a child.",
  coded(PLAN_EVENTS),
);

const DAY = { nullable: true } as const;

@ObjectType("ChildPlan", {
  description: "One plan, assessment or document made for one child, as the records tell it.",
  simpleResolvers: true,
})
export class ChildPlan {
  @Field(() => ChildPlanType, { description: "What kind of plan it is." })
  type!: ChildPlanType;

  @Field(() => DateScalar, { description: "The day it was begun." })
  startedOn!: string;

  @Field(() => DateScalar, { ...DAY, description: "The day it was due, as recorded." })
  dueOn!: string | null;

  @Field(() => DateScalar, { ...DAY, description: "The day it was completed; null: not yet." })
  completedOn!: string | null;

  @Field(() => [DateScalar], { description: "The days on which it was looked at anew, the first first." })
  reviews!: readonly string[];

  @Field(() => DateScalar, { ...DAY, description: "The day its next review is due, as recorded." })
  reviewDueOn!: string | null;

  @Field(() => DateScalar, {
    ...DAY,
    description: "The first day on which it did not stand any more; null: it stands.",
  })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Its grade after quality assurance." })
  quality!: string | null;

  @Field(() => String, { nullable: true, description: "The role of who graded it." })
  gradedBy!: string | null;

  @Field(() => DateScalar, { ...DAY, description: "The day it was graded." })
  gradedOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the child had a part in it." })
  childTookPart!: boolean | null;

  @Field(() => String, { nullable: true, description: "How the child took part." })
  participation!: string | null;

  @Field(() => String, { nullable: true, description: "Who has a copy." })
  sharedWith!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether its targets are specific, measurable, achievable, relevant and timed.",
  })
  hasSmartTargets!: boolean | null;

  @Field(() => DateScalar, { ...DAY, description: "The day of the assessment it comes of." })
  assessedOn!: string | null;

  @Field(() => String, { nullable: true, description: "The team, or the organisation, that wrote it." })
  team!: string | null;

  static of({ code, ...plan }: PlanOfChild): ChildPlan {
    return { ...plan, type: ChildPlanType.of(childPlanDuty(code)) };
  }
}

@ObjectType("ChildPlanStanding", {
  description: "How one child stands with a kind of plan on a date.",
  simpleResolvers: true,
})
export class ChildPlanStanding {
  @Field(() => ChildPlanType, { description: "The kind of plan." })
  type!: ChildPlanType;

  @Field(() => Standing, { description: "Current, late, missing or otherwise." })
  standing!: string;

  @Field(() => DateScalar, { ...DAY, description: "Since when one is required; null: none is." })
  requiredSince!: string | null;

  @Field(() => DateScalar, {
    ...DAY,
    description: "The day the plan, or its next review, was or is due; null: none is told.",
  })
  dueOn!: string | null;

  static of({ duty, standing, requiredSince, dueOn }: StandingOfKind): ChildPlanStanding {
    return { type: ChildPlanType.of(duty), standing, requiredSince, dueOn };
  }
}

@ObjectType("ChildPlanEvent", {
  description: "One point on the line of time of a child: something that happened to a plan, or was due.",
  simpleResolvers: true,
})
export class ChildPlanEvent {
  @Field(() => DateScalar, { description: "On which day." })
  on!: string;

  @Field(() => ChildPlanEventKind, { description: "What." })
  what!: string;

  @Field(() => ChildPlanType, { description: "With which kind of plan." })
  type!: ChildPlanType;

  @Field(() => ChildPlan, { nullable: true, description: "With which plan; null: there is none." })
  plan!: ChildPlan | null;

  @Field(() => DateScalar, { ...DAY, description: "Of what was due: the day it was done; null: not yet." })
  metOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Of what was due: days late, until it was done or did not matter any more; 0 in time; null: it is not due yet.",
  })
  daysLate!: number | null;

  static of({ code, plan, ...event }: PlanEvent): ChildPlanEvent {
    return { ...event, type: ChildPlanType.of(childPlanDuty(code)), plan: plan && ChildPlan.of(plan) };
  }
}
