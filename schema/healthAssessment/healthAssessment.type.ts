import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date";

@ObjectType("HealthAssessment", {
  description: "An initial or review health assessment.",
  simpleResolvers: true,
})
export class HealthAssessment {
  @Field(() => String, { description: "IHA initial, RHA review: a code of health_assessment_kind." })
  kind!: string;

  @Field(() => DateScalar, { description: "The day it was due." })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day it was asked for." })
  requestedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day it was done; null: not yet." })
  completedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What became of it: a code of health_assessment_outcome.",
  })
  outcome!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it was late: a code of health_delay_reason; null: not late, or not said.",
  })
  lateReason!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the child was placed in the area of the commissioning authority when it was due.",
  })
  placedInArea!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "The area the child is placed in, where not that of the commissioning authority.",
  })
  hostArea!: string | null;

  @Field(() => String, { nullable: true, description: "The organisation asked to do it." })
  provider!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day consent was received." })
  consentReceivedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The kind of practitioner who did it: a code of health_practitioner.",
  })
  doneBy!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it assessed emotional health." })
  emotionalHealthAssessed!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether an SDQ score was there and used." })
  sdqUsed!: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: "The day its quality was checked." })
  qualityAssuredOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day the carer was given the health plan." })
  planCopiedToCarerOn!: string | null;
}
