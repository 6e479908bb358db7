import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { ReleasedDifference } from "../../src/disclosure/difference";
import type { Changes as HubChanges } from "../../src/indicators/changes";
import type { Question } from "../measure/ask";
import { Measure } from "../measure/measure.type";
import { DateTimeScalar } from "../scalars/dateTime";
import { SourceCode } from "../source/sourceCodes";

@ObjectType("FigureDifference", {
  description: "How much a figure changed: after less before.",
  simpleResolvers: true,
})
export class FigureDifference {
  @Field(() => Int, {
    nullable: true,
    description: "By how many the counted changed; null: may not be said.",
  })
  readonly numerator: number | null;

  @Field(() => Int, { nullable: true, description: "By how many those they are among changed." })
  readonly denominator: number | null;

  @Field(() => Float, { nullable: true, description: "By how much the figure changed, in its unit." })
  readonly value: number | null;

  @Field(() => String, { nullable: true, description: "Why there is no number, in words." })
  readonly reason: string | null;

  constructor(released: ReleasedDifference) {
    this.numerator = released.numerator;
    this.denominator = released.denominator;
    this.value = released.value;
    this.reason = released.reason;
  }
}

@ObjectType("ArrivedFile", { description: "A file that came, or was taken back.", simpleResolvers: true })
export class ArrivedFile {
  @Field(() => ID, { description: "Its submission." })
  id!: string;

  @Field(() => String, { description: "The name of the file." })
  fileName!: string;

  @Field(() => SourceCode, { description: "What kind of file it is." })
  source!: string;

  @Field(() => DateTimeScalar, { description: "The moment from which the records said it." })
  at!: string;

  @Field(() => Boolean, { description: "Whether it was taken back then, and not received." })
  isWithdrawal!: boolean;
}

@ObjectType("ChangeStep", {
  description: "What the figure changed by when a file came.",
  simpleResolvers: true,
})
export class ChangeStep {
  @Field(() => [ArrivedFile], { description: "The file; several where very many came." })
  files!: readonly ArrivedFile[];

  @Field(() => FigureDifference, { description: "By how much it changed." })
  difference!: FigureDifference;
}

@ObjectType("Changes", {
  description: "One figure as known at two moments, and what changed it in between.",
  simpleResolvers: true,
})
export class Changes {
  @Field(() => Measure, { description: "As known at the first." })
  before!: Measure;

  @Field(() => Measure, { description: "As known at the second." })
  after!: Measure;

  @Field(() => FigureDifference, { description: "By how much it changed." })
  difference!: FigureDifference;

  @Field(() => [ChangeStep], {
    description: "The files that came in between, in order; together they are the difference.",
  })
  steps!: readonly ChangeStep[];

  static of(question: Question, { before, after, difference, steps }: HubChanges): Changes {
    return {
      before: Measure.of({ ...question, knownAt: before.knownAt }, before),
      after: Measure.of({ ...question, knownAt: after.knownAt }, after),
      difference: new FigureDifference(difference),
      steps: steps.map((step) => ({ files: step.files, difference: new FigureDifference(step.difference) })),
    };
  }
}
