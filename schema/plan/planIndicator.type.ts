import { Field, ObjectType } from "type-graphql";
import { Indicator } from "../indicator/indicator.type";
import type { Reading } from "./planItem.type";

/** Its figures are behind guarded fields, so it has no `simpleResolvers`. */
@ObjectType("PlanIndicator", { description: "An indicator that shows whether a row of a plan works." })
export class PlanIndicator {
  @Field(() => String, { description: "Its code." })
  code!: string;

  @Field(() => String, { nullable: true, description: "Its name; null: it is not in the catalogue." })
  title!: string | null;

  @Field(() => Indicator, {
    nullable: true,
    description: "The definition it is computed by; null: it arrives as figures, or is not known.",
  })
  indicator!: Indicator | null;

  /** References of the targets its row is linked to; not part of the graph. */
  references!: readonly string[];
  reading!: Reading;
}
