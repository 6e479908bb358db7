import { Field, Float, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date";

@ObjectType("PersonalEducationPlan", {
  description: "A personal education plan (PEP).",
  simpleResolvers: true,
})
export class PersonalEducationPlan {
  @Field(() => DateScalar, { description: "The day the plan was due." })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day it was completed; null: not yet." })
  completedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its grade after quality assurance: a code of pep_quality.",
  })
  quality!: string | null;

  @Field(() => String, { nullable: true, description: "The role of who graded it." })
  gradedBy!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day the next review is due: the plan is current until then.",
  })
  reviewDueOn!: string | null;

  @Field(() => String, { nullable: true, description: "The term it was due in: a code of academic_term." })
  term!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day of the meeting." })
  heldOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day of the quality assurance." })
  gradedOn!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the child took part in the meeting or gave views for it.",
  })
  childTookPart!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether its targets are specific, measurable, achievable, relevant and timed.",
  })
  hasSmartTargets!: boolean | null;

  @Field(() => Int, { nullable: true, description: "Targets of the plan before." })
  targetsSet!: number | null;

  @Field(() => Int, { nullable: true, description: "Those of them that were met." })
  targetsMet!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Pounds of pupil premium plus spent through the plan.",
  })
  pupilPremiumSpent!: number | null;
}
