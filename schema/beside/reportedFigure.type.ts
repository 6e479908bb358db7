import { Field, Float, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date";

@ObjectType("ReportedFigure", {
  description: "A figure that arrived as a figure, as it was printed. Nothing in it is repaired.",
  simpleResolvers: true,
})
export class ReportedFigure {
  @Field(() => DateScalar, { nullable: true, description: "The last day of its period; null: not printed." })
  periodEnd!: string | null;

  @Field(() => String, { nullable: true, description: "The period in the words of the document." })
  periodPrinted!: string | null;

  @Field(() => String, { description: "Of whom: all, or dimension=value pairs joined by semicolons." })
  breakdown!: string;

  @Field(() => String, {
    nullable: true,
    description: "The value as printed; null: the row holds something else.",
  })
  printed!: string | null;

  @Field(() => Float, { nullable: true, description: "The number it reads as; null where it reads as none." })
  value!: number | null;

  @Field(() => String, { nullable: true, description: "The numerator as printed." })
  numerator!: string | null;

  @Field(() => String, { nullable: true, description: "The denominator as printed." })
  denominator!: string | null;

  @Field(() => String, { nullable: true, description: "What it counts, or %." })
  unit!: string | null;

  @Field(() => String, { nullable: true, description: "final, provisional, suppressed and the like." })
  status!: string | null;

  @Field(() => String, { description: "The document that prints it." })
  document!: string;

  @Field(() => String, { nullable: true, description: "What its sender says of it." })
  note!: string | null;
}
