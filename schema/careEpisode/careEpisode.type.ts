import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date";

@ObjectType("CareEpisode", {
  description: "An episode of being looked after: one legal status in one placement.",
  simpleResolvers: true,
})
export class CareEpisode {
  @Field(() => DateScalar, { description: "The first day of the episode." })
  startedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: "Why a new episode began: a code of reason_episode_started.",
  })
  reasonStarted!: string | null;

  @Field(() => String, { nullable: true, description: "A code of legal_status." })
  legalStatus!: string | null;

  @Field(() => String, { nullable: true, description: "A code of category_of_need." })
  need!: string | null;

  @Field(() => String, { nullable: true, description: "A code of placement_type." })
  placementType!: string | null;

  @Field(() => String, { nullable: true, description: "A code of placement_provider." })
  placementProvider!: string | null;

  @Field(() => String, { nullable: true, description: "Ofsted's number of the placement." })
  placementUrn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day the episode ended, which is not part of it; null: it is still open.",
  })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Why it ended: a code of reason_episode_ceased." })
  reasonEnded!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the placement ended: a code of reason_placement_changed.",
  })
  reasonPlacementChanged!: string | null;
}
