import { Field, Float, ObjectType } from "type-graphql";
import { RATINGS } from "../../src/indicators/beside/judge";
import type { Judgement } from "../../src/indicators/beside/judge";
import type { Target as HubTarget } from "../../src/records/performance/targetRows";
import { codeEnum } from "../codeEnum";
import { Measure } from "../measure/measure.type";
import { DateScalar } from "../scalars/date";

export const Rating = codeEnum(
  "Rating",
  "How a figure stands to its target: red, amber or green, by the thresholds the plan states.",
  Object.entries(RATINGS).map(([code, words]) => ({ code, words })),
);

@ObjectType("Target", { description: "A target as its plan states it.", simpleResolvers: true })
export class Target {
  @Field(() => String, { description: "The plan's own reference of it." })
  reference!: string;

  @Field(() => String, { description: "Of whom: all, or dimension=value pairs joined by semicolons." })
  breakdown!: string;

  @Field(() => String, { description: "absolute, baseline, rank, area, direction or milestone." })
  kind!: string;

  @Field(() => String, { nullable: true, description: "In the words of its document." })
  asPrinted!: string | null;

  @Field(() => Float, { nullable: true, description: "The value to be met, where it has one." })
  value!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day by which it is to be met; null: undated.",
  })
  targetOn!: string | null;

  @Field(() => String, { nullable: true, description: "The document that sets it." })
  document!: string | null;

  @Field(() => String, { nullable: true, description: "The role that answers for it." })
  ownerRole!: string | null;

  @Field(() => Float, { nullable: true, description: "How far off it is amber and not red." })
  amberWithin!: number | null;

  static of(target: HubTarget): Target {
    return target;
  }
}

@ObjectType("Trajectory", {
  description:
    "Where the figure will be on the target's day if it goes on as it went: on the straight line nearest to it and to the figures of the four quarters (of yearly figures: years) before that compare.",
  simpleResolvers: true,
})
export class Trajectory {
  @Field(() => Float, { description: "The figure to be expected." })
  expected!: number;

  @Field(() => DateScalar, { description: "The target's day." })
  on!: string;

  @Field(() => Boolean, { description: "Whether the target would then be met." })
  willBeMet!: boolean;
}

/** Made as an instance: its trajectory is a method of it, since it takes figures of its own. */
@ObjectType("TargetStanding", { description: "A figure beside the target in force." })
export class TargetStanding {
  @Field(() => Target, { description: "The target." })
  target!: Target;

  @Field(() => Rating, { description: "Red, amber or green." })
  rating!: string;

  @Field(() => Float, {
    nullable: true,
    description: "By how much it is missed, in the unit of the indicator; 0: it is met.",
  })
  distance!: number | null;

  @Field(() => Float, { nullable: true, description: "The least value that meets it; null: no limit." })
  least!: number | null;

  @Field(() => Float, { nullable: true, description: "The greatest value that meets it; null: no limit." })
  most!: number | null;

  @Field(() => String, { nullable: true, description: "Why nothing can be said, in words." })
  reason!: string | null;

  @Field(() => Measure, {
    nullable: true,
    description:
      "The own figure it is measured from: of the day its plan names, or the last before it was set; null: it is measured from none, or its plan prints it.",
  })
  baseline!: Measure | null;

  @Field(() => Trajectory, { nullable: true, description: "Where it is going; null: there is no line." })
  trajectory(): Promise<Trajectory | null> {
    return this.draw();
  }

  /** Reckons the trajectory; not part of the graph. */
  draw!: () => Promise<Trajectory | null>;

  static of(
    target: HubTarget,
    judgement: Judgement,
    baseline: Measure | null,
    draw: () => Promise<Trajectory | null>,
  ): TargetStanding {
    return Object.assign(new TargetStanding(), { target: Target.of(target), ...judgement, baseline, draw });
  }
}
