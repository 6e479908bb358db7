import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date";

@ObjectType("SchoolEnrolment", {
  description: "A stretch on the virtual school roll, at one school.",
  simpleResolvers: true,
})
export class SchoolEnrolment {
  @Field(() => String, { description: "The school's unique reference number, 6 digits." })
  schoolUrn!: string;

  @Field(() => DateScalar, { description: "The first day on roll." })
  enrolledOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "The last day on roll; null: still there." })
  leftOn!: string | null;

  @Field(() => String, { nullable: true, description: "A code of year_group." })
  yearGroup!: string | null;

  @Field(() => String, { nullable: true, description: "A code of school_phase." })
  phase!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Special educational needs provision: a code of sen_provision.",
  })
  senProvision!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Registered at one school or more: a code of enrolment_status.",
  })
  enrolmentStatus!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Kind of special educational need: a code of sen_type.",
  })
  senNeed!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether eligible for free school meals." })
  hasFreeSchoolMeals!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether pupil premium plus is paid." })
  hasPupilPremium!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether on roll part time." })
  isPartTime!: boolean | null;

  @Field(() => String, { nullable: true, description: "First language, as the school census codes it." })
  firstLanguage!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the child left the school: a code of reason_left_school.",
  })
  reasonLeft!: string | null;
}
