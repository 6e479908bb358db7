import { Field, Float, ObjectType } from "type-graphql";
import type { Figure } from "../../src/indicators/beside/forecast";
import { OUTLOOKS } from "../../src/plans/outlook";
import type { Outlook } from "../../src/plans/outlook";
import { Comparator } from "../beside/comparator.type";
import { Rating, Target } from "../beside/target.type";
import { codeEnum } from "../codeEnum";
import { DateScalar } from "../scalars/date";

const PlanOutlook = codeEnum(
  "PlanOutlook",
  "Whether a target will be met.",
  Object.entries(OUTLOOKS).map(([code, words]) => ({ code, words })),
);

const ORIGINS = {
  computed: "Counted from the records, and made safe to say.",
  reported:
    "Printed in documents for just this group: the hub does not count it, or has nothing to count from.",
} as const;

const PlanFigureOrigin = codeEnum(
  "PlanFigureOrigin",
  "Where the figures beside a target come from.",
  Object.entries(ORIGINS).map(([code, words]) => ({ code, words })),
);

export type FigureOrigin = keyof typeof ORIGINS;

@ObjectType("PlanFigure", {
  description: "A figure of the group of a target on a day.",
  simpleResolvers: true,
})
export class PlanFigure {
  @Field(() => DateScalar, { description: "The day, or the last of its period." })
  on!: string;

  @Field(() => Float, {
    nullable: true,
    description: "The figure; null where there is none, or it is hidden.",
  })
  value!: number | null;

  @Field(() => String, { nullable: true, description: "Why there is no figure; null: there is one." })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why it does not compare with the others, so that no line is drawn through it; null: it does.",
  })
  caution!: string | null;
}

/** A target and all that was found of it. */
export interface Found {
  readonly target: Target;
  readonly isNamed: boolean;
  readonly group: string;
  readonly origin: FigureOrigin | null;
  readonly figures: readonly Figure[];
  readonly onItsDay: Figure | null;
  readonly baseline: Figure | null;
  /** Read only where they are asked for. */
  readonly others: () => Promise<Comparator[]>;
}

/** Made as an instance: its comparators are a method of it. */
@ObjectType("PlanTargetStanding", {
  description: "A target of an indicator that measures a row of a plan, and whether it will be met.",
})
export class PlanTargetStanding {
  @Field(() => Target, { description: "The target, with its kind and date." })
  target!: Target;

  @Field(() => Boolean, {
    description: "Whether the row names it; otherwise it is another of its indicator.",
  })
  isNamed!: boolean;

  @Field(() => String, { description: "Of whom it is, in words." })
  group!: string;

  @Field(() => PlanFigureOrigin, {
    nullable: true,
    description: "Where its figures come from; null: there are none.",
  })
  origin!: string | null;

  @Field(() => PlanFigure, {
    nullable: true,
    description:
      "The figure of that group on the day of the plan, or of the last period that was over; null: none is known.",
  })
  now!: PlanFigure | null;

  @Field(() => [PlanFigure], {
    description: "The figures of the four quarters before (of yearly figures: years), the earliest first.",
  })
  trajectory!: readonly PlanFigure[];

  @Field(() => PlanFigure, {
    nullable: true,
    description:
      "The figure of its day, or of the last period that was over on it; null: the day has not come, or it has none.",
  })
  onItsDay!: PlanFigure | null;

  @Field(() => PlanFigure, {
    nullable: true,
    description:
      "The own figure it is measured from: of the day its plan names, or the last before it was set; null: it is measured from none, or its plan prints it.",
  })
  baseline!: PlanFigure | null;

  @Field(() => Rating, {
    nullable: true,
    description:
      "How the figure stands to it: that of its day once that has come, otherwise the one now; null: no figure.",
  })
  rating!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "By how much it is missed, in the unit of the indicator; 0: it is met; null: not told.",
  })
  distance!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The figure on its day by the straight line nearest to those known; null: its day has come, or there is no line.",
  })
  expected!: number | null;

  @Field(() => PlanOutlook, { description: "Whether it will be met." })
  outlook!: string;

  @Field(() => String, { description: "Why, in words." })
  because!: string;

  @Field(() => [Comparator], {
    description: "Figures of others of the same group: printed beside it or, of everybody, published.",
  })
  comparators(): Promise<Comparator[]> {
    return this.others();
  }

  /** Reads the comparators; not part of the graph. */
  others!: () => Promise<Comparator[]>;

  static of({ figures, ...found }: Found, { judgement, ...outlook }: Outlook): PlanTargetStanding {
    return Object.assign(new PlanTargetStanding(), {
      ...{ ...found, ...outlook, now: figures.at(-1) ?? null, trajectory: figures.slice(0, -1) },
      ...{ rating: judgement?.rating ?? null, distance: judgement?.distance ?? null },
    });
  }
}
