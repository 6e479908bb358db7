import { ArgsType, Field, Int } from "type-graphql";
import type { StatusForm } from "../../src/plans/statusForm";
import { USUAL_ON_A_PAGE, MOST_ON_A_PAGE } from "../relay/page.args";
import { DateScalar } from "../scalars/date";
import { DateTimeScalar } from "../scalars/dateTime";
import { PlanStatusForm } from "./enums";

/** What every question about plans says. */
@ArgsType()
export class PlanArgs {
  @Field(() => DateScalar, { description: "The day it is about: what was agreed or said later is left out." })
  asAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "As it was known at this moment; absent: as known now.",
  })
  knownAt?: string | null;
}

@ArgsType()
export class PlanPageArgs extends PlanArgs {
  @Field(() => Int, {
    defaultValue: USUAL_ON_A_PAGE,
    description: `How many at most: 1 to ${MOST_ON_A_PAGE}.`,
  })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: "The cursor after which the page begins; absent: the beginning.",
  })
  after?: string | null;
}

@ArgsType()
export class RecommendationArgs extends PlanPageArgs {
  @Field(() => String, { nullable: true, description: "Only those of this report." })
  report?: string | null;

  @Field(() => String, { nullable: true, description: "Only those of this theme." })
  theme?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only those that an action is linked to, or none is.",
  })
  isAnswered?: boolean | null;
}

@ArgsType()
export class ActionArgs extends PlanPageArgs {
  @Field(() => String, { nullable: true, description: "Only those of the plan of this code." })
  plan?: string | null;

  @Field(() => [PlanStatusForm], { nullable: true, description: "Only those that stand so." })
  statuses?: StatusForm[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Only those of the role or body of this name; where none is called so, of those whose names hold these words.",
  })
  owner?: string | null;

  @Field(() => String, { nullable: true, description: "Only those that serve this programme: its id." })
  programme?: string | null;

  @Field(() => String, { nullable: true, description: "Only those that answer this recommendation: its id." })
  recommendation?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Only those of which something is due on this day or later.",
  })
  dueFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Only those of which something is due by this day.",
  })
  dueTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only those that are overdue, or are not." })
  isOverdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only those that are incomplete by the tracker's rule, or are not.",
  })
  isIncomplete?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: "Only those agreed by this day and not finished." })
  pendingSince?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only those that an indicator measures, or none does.",
  })
  isMeasured?: boolean | null;
}
