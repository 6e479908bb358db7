import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Attendance } from "../attendance/attendance.type";
import { CareEpisode } from "../careEpisode/careEpisode.type";
import type { Context } from "../context";
import { Needs } from "../guard";
import { HealthAssessment } from "../healthAssessment/healthAssessment.type";
import { Identifier } from "../identity/identifier.type";
import { MissingEpisode } from "../missingEpisode/missingEpisode.type";
import { PersonalEducationPlan } from "../personalEducationPlan/personalEducationPlan.type";
import { Review } from "../review/review.type";
import { DateScalar } from "../scalars/date";
import { SchoolEnrolment } from "../schoolEnrolment/schoolEnrolment.type";
import { SdqScore } from "../sdqScore/sdqScore.type";
import { Child } from "./child.type";

/** What is known of a child now, from loaders: a page of children costs as many statements as one child does. */
@Resolver(() => Child)
export class ChildRecordsResolver {
  @Needs("children")
  @FieldResolver(() => String, {
    nullable: true,
    description: "Sex as social care records it: a code of sex.",
  })
  async sex(@Root() { id }: Child, @Ctx() context: Context): Promise<unknown> {
    return (await descriptionOf(context, id))?.sex;
  }

  @Needs("children")
  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: "Date of birth; an unknown day is the 15th.",
  })
  async bornOn(@Root() { id }: Child, @Ctx() context: Context): Promise<unknown> {
    return (await descriptionOf(context, id))?.bornOn;
  }

  @Needs("children")
  @FieldResolver(() => String, { nullable: true, description: "A code of ethnicity." })
  async ethnicity(@Root() { id }: Child, @Ctx() context: Context): Promise<unknown> {
    return (await descriptionOf(context, id))?.ethnicity;
  }

  @Needs("children")
  @FieldResolver(() => [Identifier], { description: "What the child is known by, the local id first." })
  async identifiers(@Root() { id }: Child, @Ctx() { loaders }: Context): Promise<Identifier[]> {
    return (await loaders.identifiersByChild.load(id)).map(Identifier.of);
  }

  @Needs("children")
  @FieldResolver(() => [CareEpisode], { description: "Episodes of being looked after, the first first." })
  careEpisodes(@Root() { id }: Child, @Ctx() { loaders }: Context): Promise<unknown> {
    return loaders.careEpisodesByChild.load(id);
  }

  @Needs("children")
  @FieldResolver(() => [Review], { description: "Reviews that were held, the first first." })
  reviews(@Root() { id }: Child, @Ctx() { loaders }: Context): Promise<unknown> {
    return loaders.reviewsByChild.load(id);
  }

  @Needs("children")
  @FieldResolver(() => [MissingEpisode], {
    description: "Times missing, or away without authorisation, the first first.",
  })
  missingEpisodes(@Root() { id }: Child, @Ctx() { loaders }: Context): Promise<unknown> {
    return loaders.missingEpisodesByChild.load(id);
  }

  @Needs("children")
  @FieldResolver(() => [HealthAssessment], {
    description: "Health assessments: initial ones, then reviews, the first due first.",
  })
  healthAssessments(@Root() { id }: Child, @Ctx() { loaders }: Context): Promise<unknown> {
    return loaders.healthAssessmentsByChild.load(id);
  }

  @Needs("children")
  @FieldResolver(() => [SdqScore], {
    description: "Strengths and difficulties questionnaires, the first first.",
  })
  sdqScores(@Root() { id }: Child, @Ctx() { loaders }: Context): Promise<unknown> {
    return loaders.sdqScoresByChild.load(id);
  }

  @Needs("children")
  @FieldResolver(() => [SchoolEnrolment], {
    description: "Schools on whose virtual school roll the child was.",
  })
  schoolEnrolments(@Root() { id }: Child, @Ctx() { loaders }: Context): Promise<unknown> {
    return loaders.schoolEnrolmentsByChild.load(id);
  }

  @Needs("children")
  @FieldResolver(() => [Attendance], { description: "Attendance at school, the first stretch first." })
  attendance(@Root() { id }: Child, @Ctx() { loaders }: Context): Promise<unknown> {
    return loaders.attendanceByChild.load(id);
  }

  @Needs("children")
  @FieldResolver(() => [PersonalEducationPlan], {
    description: "Personal education plans, the first due first.",
  })
  personalEducationPlans(@Root() { id }: Child, @Ctx() { loaders }: Context): Promise<unknown> {
    return loaders.personalEducationPlansByChild.load(id);
  }
}

/** The social care description; where several local ids are one child, the first that has one. */
async function descriptionOf({ loaders }: Context, id: string) {
  return (await loaders.descriptionsByChild.load(id))[0];
}
